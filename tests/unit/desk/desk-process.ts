import { createServer } from 'node:http';
import { createDeskHandler } from '../../../src/desk/handler.ts';

// A process of its own around the desk's handler, for tests that end it at any moment. It prints its address.
const [root = ''] = process.argv.slice(2);
const answer = createDeskHandler({
  repositoryRoot: root,
  writableFolders: ['content/messages', 'content/media'],
  log: (line) => process.stderr.write(`${line}\n`),
});
const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}\n`);
});
