import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { onNews, type CommandNews } from '../core/commandNews';
import { say } from '../core/messages';
import { Notice } from './Notice';

/** What a button of the ribbon is doing, what became of it, or what it asks. */
export function CommandView(): ReactNode {
  const [news, setNews] = useState<CommandNews | null>(null);
  useEffect(() => onNews(setNews), []);
  if (news === null) return null;
  return (
    <div role="status">
      <Notice heading={say.commands.heading}>
        <p>{news.sentence}</p>
        <Rest news={news} />
      </Notice>
    </div>
  );
}

function Rest({ news }: { news: CommandNews }): ReactNode {
  switch (news.state) {
    case 'working':
      return (
        <ProgressBar aria-label={news.sentence} {...(news.share === null ? {} : { value: news.share })} />
      );
    case 'asks':
      return news.choices.map(({ label, choose }) => (
        <Button key={label} onClick={choose}>
          {label}
        </Button>
      ));
    case 'done':
    case 'refused':
      return news.details.length === 0 ? null : (
        <ul>
          {news.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      );
  }
}
