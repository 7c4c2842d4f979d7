import { expect, test } from "vitest";
import { developmentRoutes } from "./development";

const mailbox = {
  url: "smtp://127.0.0.1:25",
  mails: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};
const statusFor = async (remoteAddress: string, path: string) =>
  (await developmentRoutes(mailbox).request(path, {}, { incoming: { socket: { remoteAddress } } })).status;

test("the mailbox and the authenticator are shown to this machine alone", async () => {
  for (const path of ["/mail", "/mail.json", "/authenticator"])
    for (const [address, status] of [
      ["127.0.0.1", 200],
      ["::1", 200],
      ["10.0.0.7", 404],
      ["", 404],
    ] as const)
      expect([path, address, await statusFor(address, path)]).toEqual([path, address, status]);
});
