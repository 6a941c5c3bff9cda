import { CHOICE_QUESTIONS } from './choiceQuestions';

/** The answers that a choice may have, as its question names them in brackets; null where any text will do. */
export function choiceAnswers(id: string): readonly string[] | null {
  const question = CHOICE_QUESTIONS.find((one) => one.id === id);
  if (!question?.answers) return null;
  const named = /\(([^()]+)\)$/.exec(question.asked)?.[1] ?? '';
  return named.split(', ');
}

/** An answer in words: "original budget" for `originalBudget`. Free text stays as it is. */
export function choiceAnswerText(id: string, value: string): string {
  const pattern = CHOICE_QUESTIONS.find((one) => one.id === id)?.answers?.[value];
  return (pattern && choiceAnswers(id)?.find((words) => pattern.test(words))) ?? value;
}
