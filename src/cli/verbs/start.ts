import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { loadCatalog } from '../../content/load-catalog.ts';
import { prepareEnvironment } from '../astro-environment.ts';
import { type ContentRepository, findContentRepository } from '../content-repository.ts';
import { printIssues } from '../issue-report.ts';
import { localDesk } from '../local-desk.ts';
import { announceDesk } from '../running-desk.ts';
import { UsageError, type Verb, type VerbContext } from '../verb.ts';

const defaultPort = 4321;
const host = '127.0.0.1';

export const verb: Verb = {
  name: 'start',
  summary: 'Serve the site, the cards and the CMS on this computer',
  usage: `  --port <number>  another port than ${defaultPort}`,
  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
    const port = readPort(values.port);
    if (!(await isFree(port))) {
      context.stderr.write(
        `Port ${port} is taken by another program, perhaps another Waymark. Stop that, or choose another port: npm start -- --port ${port + 1}\n`,
      );
      return 1;
    }
    const { catalog, issues } = await loadCatalog(context.contentDirectory);
    printIssues(issues, context.stderr);
    const repository = await findContentRepository(context.contentDirectory);
    if (!repository)
      context.stderr.write(
        `${context.contentDirectory} is in no git repository, so the CMS cannot save. Make one: git init\n`,
      );
    const running = repository && (await announceDesk(repository.root, `http://${host}:${port}`));
    if (running?.other !== undefined)
      context.stderr.write(
        `Waymark already runs for this content at ${running.other}/. Neither of the two overwrites what is saved in the other; one is enough.\n`,
      );
    const stopped = untilStopped();
    const server = await serve(port, context, repository);
    const locale = catalog?.defaultLocale.code ?? 'en';
    context.stdout.write(`
  Site   http://${host}:${port}/
  Cards  http://${host}:${port}/${locale}/share/
  CMS    http://${host}:${port}/admin/

Stop with Ctrl-C.
`);
    await stopped;
    await server.stop();
    await running?.leave();
    context.stdout.write('\nStopped.\n');
    return 0;
  },
};

function serve(port: number, context: VerbContext, repository: ContentRepository | undefined) {
  prepareEnvironment({
    CONTENT_DIR: context.contentDirectory,
    // On this computer the CMS always works on this computer's files, whatever the published site is set to.
    WAYMARK_CMS_BACKEND: 'local',
    WAYMARK_CMS_BRANCH: repository?.branch ?? 'main',
    WAYMARK_CMS_CONTENT: repository?.contentRoot || '.',
  });
  return dev({
    root: context.projectRoot,
    server: { host, port },
    logLevel: 'warn',
    // Thousands of pictures lie there, which never change a page; a system lets programs watch only so many files.
    vite: { server: { strictPort: true, watch: { ignored: ['**/.cache/**', '**/dist/**'] } } },
    integrations: [localDesk({ context, repository, address: `http://${host}:${port}` })],
  });
}

function readPort(written: string | undefined): number {
  const port = written === undefined ? defaultPort : Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`"${written}" is not a port. Choose a number from 1024 to 65535.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
