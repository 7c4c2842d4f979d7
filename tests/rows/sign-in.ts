// Signing in as a browser, the worker and the reader of the mail do it, for server tests.
import { requestTo } from "./people";
import { type CodeWish, requestCode } from "~/features/identity/sign-in/request-code.server";
import { signInCodeMail } from "~/features/identity/sign-in/sign-in-mail.server";
import { foundation } from "~/platform/site/sites.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";

/** When signing in begins, where a test sets the clock. */
export const start = Date.UTC(2027, 0, 12, 10, 5);

const home = "203.0.113.7";

/** Asks for a code as a browser does. Returns the cookie of that browser. */
export async function ask(email: string, wish: Wish = {}) {
  const asked = await wishFor(email, wish);
  if (!asked.ok) throw new Error("no code was given");
  return asked.cookie.split(";")[0]!;
}

type Wish = Partial<CodeWish> & { cookie?: string };
export const wishFor = (email: string, { cookie, ...wish }: Wish = {}) =>
  requestCode(requestTo("/sign-in", { cookie, form: {} }), {
    email,
    redirectTo: "/my",
    locale: "nl",
    site: foundation.id,
    clientAddress: home,
    ...wish,
  });

/** What the worker does, and then the reader of the mail. */
export async function readCode(cookie: string): Promise<string> {
  const mail = await signInCodeMail({ signInCodeId: cookie.split("=")[1]! }, "nl", foundation);
  const code = mail?.blocks.flatMap((block) => ("code" in block ? [block.code] : []))[0];
  if (!code) throw new Error("the mail holds no code");
  return code;
}

export const enter = (cookie: string, typed: string, { clientAddress = home, locale = "nl" as const } = {}) =>
  signIn(requestTo("/sign-in/code", { cookie, form: {} }), { typed, locale, clientAddress });

export const wrongFor = (code: string) => (code === "00000000" ? "00000001" : "00000000");

/** The cookie among those to set. */
export const cookieOf = (result: Awaited<ReturnType<typeof signIn>>, name: string) =>
  result.ok ? result.cookies.find((cookie) => cookie.startsWith(`${name}=`))!.split(";")[0]! : "";
export const sessionOf = (result: Awaited<ReturnType<typeof signIn>>) => cookieOf(result, "session");

/** Signs in to a mailbox in a browser with these cookies. */
export async function signedIn(email: string, cookies = "") {
  const cookie = await ask(email, { cookie: cookies });
  return enter(`${cookie}; ${cookies}`, await readCode(cookie));
}
