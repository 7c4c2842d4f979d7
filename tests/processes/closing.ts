// What a test opened is closed before its tables are emptied: what is on its way would find nothing left. The list is kept apart from
// the hook (tests/processes/database.ts), because a file that several test files import is run once and could hang its own on one of them.
const opened: (() => Promise<void>)[] = [];

/** Has `close` run after the test. */
export const closeAfterTest = (close: () => Promise<void>) => void opened.push(close);

export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0)) await close();
}
