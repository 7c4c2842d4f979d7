import { type Env, readEnv } from "./env";

const reading = readEnv(process.env);
if (!reading.ok)
  throw new Error(`These settings are not right:\n${reading.faults.map((f) => `- ${f}`).join("\n")}`);

/** The settings of this process. `server/main.ts` fills in what a local start provides itself before anything reads them. */
export const env: Env = reading.env;

/** Whether cookies can be marked Secure and carry the `__Host-` prefix (RFC 6265bis §4.1.3.2). */
export const isSecure = env.PUBLIC_URL?.startsWith("https:") ?? false;
