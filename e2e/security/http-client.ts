import { Agent, type IncomingHttpHeaders, request as send } from "node:http";

export interface Asking {
  method?: string;
  /** Field names as they go over the wire; `undefined` leaves out one that is sent by default. */
  headers?: Record<string, string | undefined>;
  /** A form's fields; makes it a POST from our own page. */
  form?: Record<string, string> | string;
  body?: string | Buffer;
  /** The token of the session cookie. */
  session?: string;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

/**
 * A client that sends exactly what it is told, unlike a browser or fetch: any method, Host, Origin and spelling of an address.
 * It follows no redirects and keeps no cookies.
 */
export function httpClient({ port, host, origin }: { port: number; host: string; origin: string }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const cookieName = origin.startsWith("https:") ? "__Host-session" : "session";

  function ask(path: string, { form, session, method, ...asking }: Asking = {}): Promise<Answer> {
    const body = form === undefined ? asking.body : new URLSearchParams(form).toString();
    const headers: Record<string, string | undefined> = {
      Host: host,
      ...(form === undefined ? {} : { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" }),
      ...(session ? { Cookie: `${cookieName}=${session}` } : {}),
      ...(body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
      ...asking.headers,
    };
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    return new Promise((resolve, reject) => {
      const asked = send(
        {
          port,
          host: "127.0.0.1",
          // The server hangs up on a body that it does not read to its end.
          agent: (body?.length ?? 0) > 100_000 ? false : agent,
          path,
          method: method ?? (form === undefined ? "GET" : "POST"),
          headers: sent as Record<string, string>,
          setHost: false,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const bytes = Buffer.concat(chunks);
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              body: bytes,
              text: bytes.toString(),
            });
          });
        },
      );
      asked.on("error", reject);
      asked.end(body);
    });
  }
  return { ask, close: () => agent.destroy() };
}

/** The cookie `name` of an answer with its attributes, or undefined. */
export const cookieOf = ({ headers }: Answer, name: string) =>
  headers["set-cookie"]?.find((cookie) => cookie.startsWith(`${name}=`));

/** The value of a cookie as a browser sends it back: `name=value`. */
export const pairOf = (cookie: string | undefined) => cookie?.split(";")[0] ?? "";
