import { now } from "~/platform/clock.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";

/** How long the address of an export works, in milliseconds: the way from the form to the download. */
const lifetime = 60_000;

const textOf = (sessionId: string, until: number) => `${sessionId} ${until}`;

/** The address at which this session, and no other, downloads its export within a minute. Nothing of it is stored. */
export function exportAddress(sessionId: string): string {
  const until = now().getTime() + lifetime;
  return `/my/data.zip?until=${until}&key=${keyedHash("export", textOf(sessionId, until))}`;
}

/** Whether an address was made for this session, and still works. */
export function opensExport(sessionId: string, { searchParams }: URL): boolean {
  const until = Number(searchParams.get("until"));
  const key = searchParams.get("key") ?? "";
  const isInTime = Number.isSafeInteger(until) && until > now().getTime();
  return isInTime && keyedHashes("export", textOf(sessionId, until)).includes(key);
}
