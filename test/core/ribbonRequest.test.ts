import { makeRequest, onRequest } from '../../src/core/ribbonRequest';

describe('a request from the ribbon', () => {
  it('waits for a pane that is not there yet, and is answered once', () => {
    const heard: string[] = [];
    makeRequest('limitPosition');
    const stop = onRequest((request) => heard.push(`first pane: ${request}`));
    stop();
    onRequest((request) => heard.push(`second pane: ${request}`))();
    expect(heard).toEqual(['first pane: limitPosition']);
  });

  it('reaches the pane that listens, and no longer once it has gone', () => {
    const heard: string[] = [];
    const stop = onRequest((request) => heard.push(request));
    makeRequest('limitPosition');
    stop();
    expect(heard).toEqual(['limitPosition']);
  });
});
