// A process of the app at work on a database server of its own, which is taken away under it. `npm run bench -- outages` does
// the same for longer, to the whole site.
import { expect, test } from "vitest";
import { startAppProcess } from "~test/processes/app-process";
import { startDatabaseServer } from "~test/processes/database-server";
import { startMailServer } from "~test/processes/mail-server";

test("a database that stops, is killed or stands still ends no process, and nothing acknowledged is lost", async () => {
  const database = await startDatabaseServer();
  const mailServer = await startMailServer();
  try {
    const app = await startAppProcess("tests/processes/worker-process.ts", {
      DATABASE_URL: database.url,
      SMTP_URL: mailServer.url,
      DATABASE_POOL: "4",
    });
    const pid = await app<number>("begin");
    const acknowledged: string[] = [];
    const ask = async (email: string) => {
      const isAcknowledged = await app<boolean>("askCode", email);
      if (isAcknowledged) acknowledged.push(email);
      return isAcknowledged;
    };
    const rounds: [string, () => Promise<void>][] = [
      ["stopped", () => database.stop()],
      ["killed", async () => void database.kill()],
      ["frozen", async () => database.freeze()],
      ["again", () => database.stop()],
    ];
    for (const [name, takeAway] of rounds) {
      // The mail server hangs for these: the database goes while their jobs are under way, and so while these fail.
      mailServer.beSilent();
      for (let n = 0; n < 4; n++) expect(await ask(`silent-${name}-${n}@example.nl`)).toBe(true);
      await app("write", `writing-${name}`);
      await takeAway();
      mailServer.hangUp();
      mailServer.speak();
      if (name === "frozen") database.thaw();
      else {
        expect(await ask(`away-${name}@example.nl`)).toBe(false);
        await database.start();
      }
      acknowledged.push(...(await app<string[]>("written")));
      let n = 0;
      await expect.poll(() => ask(`after-${name}-${(n += 1)}@example.nl`), { timeout: 5_000 }).toBe(true);
    }
    // A job whose runner ended with it in hand comes again after a minute.
    await expect.poll(() => app<number>("waiting"), { timeout: 400_000, interval: 2_000 }).toBe(0);
    expect(new Set(mailServer.received)).toEqual(new Set(acknowledged));
    expect(process.kill(pid, 0)).toBe(true);
  } finally {
    await database.remove();
  }
}, 600_000);
