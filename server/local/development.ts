import { Hono } from "hono";
import type { Served } from "../http/app";
import { openTotpSecret } from "~/features/identity/second-factor/totp-secrets.server";
import { currentTotp } from "~/features/identity/second-factor/totp.server";
import { db } from "~/platform/db/db.server";
import { escapeText } from "~/lib/markup/html";
import type { Mailbox } from "../../stand-ins/mailbox/mailbox";

const thisMachine = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/**
 * Addresses that exist only while the development mailbox runs: `/dev/mail` for people, `/dev/mail.json` for tests, and
 * `/dev/authenticator`, which stands in for the phone of the demo staff. They show every sign-in code, so only to this machine.
 */
export function developmentRoutes(mailbox: Mailbox) {
  const routes = new Hono<Served>();
  const noStore = { "Cache-Control": "no-store" };
  routes.use("*", (c, next) =>
    thisMachine.has(c.env.incoming.socket.remoteAddress ?? "") ? next() : Promise.resolve(c.notFound()),
  );
  routes.get("/mail.json", async (c) => c.json(await mailbox.mails(), 200, noStore));
  routes.get("/authenticator", async (c) => {
    const staff = await db.person.findMany({
      where: { isDemo: true, totpSecret: { not: null } },
    });
    const codes = await Promise.all(
      staff.map(({ id, totpSecret }) => currentTotp(openTotpSecret(totpSecret!, id))),
    );
    return c.text(staff.map(({ email }, i) => `${email} ${codes[i]}\n`).join(""), 200, noStore);
  });
  routes.get("/mail", async (c) => {
    const mails = await mailbox.mails(50);
    const items = mails.map(
      (mail) =>
        `<article><h2>${escapeText(mail.subject)}</h2><p>${escapeText(mail.to)} · ${mail.at}${mail.attachments
          .map(({ filename }) => ` · ${escapeText(filename)}`)
          .join("")}</p><pre>${linked(mail.text)}</pre></article>`,
    );
    return c.html(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mailbox</title><main><h1>Development mailbox</h1><p>Every mail this local start sent, newest first. Nothing leaves this machine.</p>${items.join("") || "<p>No mail yet.</p>"}</main></html>`,
      200,
      noStore,
    );
  });
  return routes;
}

const linked = (text: string) =>
  escapeText(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`);
