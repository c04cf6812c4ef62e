import type { Pool } from './pool.ts';
import type { Outcome, Processor, Task } from './process.ts';

/** Text, in UTF-16 units, that this thread reads by itself first: others take time to start and to warm up, which less work does not repay. */
const HEAD_START = 1_000_000;

/**
 * Shares articles out between this thread and others, which are started once there is much to read. This thread takes one article at a time, and only what
 * finds no room elsewhere.
 */
export function shareOut(here: Processor, startOthers: () => Pool): { run: Processor; close(): Promise<void> } {
  const waiting: { readonly task: Task; readonly resolve: (outcome: Outcome) => void }[] = [];
  let others: Pool | null = null;
  let seen = 0;
  let working = false;

  const send = () => {
    while (waiting.length > 0 && others?.hasRoom()) {
      const { task, resolve } = waiting.shift()!;
      void others.run(task).then(resolve);
    }
  };
  const workHere = async () => {
    working = true;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      job.resolve(await here(job.task));
      // Between articles the answers of other threads are heard.
      if (others) await new Promise(setImmediate);
      send();
    }
    working = false;
  };

  return {
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        seen += task.article.text.length;
        if (seen > HEAD_START) others ??= startOthers();
        send();
        if (!working) void workHere();
      }),
    close: async () => {
      await others?.close();
    },
  };
}
