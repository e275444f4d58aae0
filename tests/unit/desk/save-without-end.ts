import { createDeskService } from '../../../src/desk/desk-service.ts';

// A process of its own, for the test that ends it at any moment: it saves and publishes one message for ever.
const [root = '', file = ''] = process.argv.slice(2);
const desk = createDeskService({
  repositoryRoot: root,
  writableFolders: ['content'],
  log: () => undefined,
});
const name = { collection: 'messages', slug: 'the-code' };

process.stdout.write('started\n');
for (let round = 0; ; round += 1) {
  const raw = `round ${round} of process ${process.pid}\n`;
  await desk({
    action: 'persistEntry',
    branch: 'main',
    params: {
      dataFiles: [{ path: file, slug: name.slug, raw }],
      options: { collectionName: name.collection, commitMessage: 'Update', useWorkflow: true },
    },
  });
  const status = { ...name, newStatus: 'pending_publish' };
  await desk({ action: 'updateUnpublishedEntryStatus', branch: 'main', params: status });
  await desk({ action: 'publishUnpublishedEntry', branch: 'main', params: name });
}
