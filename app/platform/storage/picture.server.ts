import { spawn } from "node:child_process";
import path from "node:path";
import { oneAtATime } from "../one-at-a-time.server";

const encoderPath = path.join(process.cwd(), "app/platform/storage/picture-encoder.mjs");
const limitMs = 20_000;

/**
 * Makes a picture anew as a square WebP of `side` pixels, upright and without what a camera notes beside it (place, time, device).
 * Null when the bytes are no picture that can be read, or take over 20 seconds. One at a time: a large one takes hundreds of megabytes.
 */
export const squarePicture = (bytes: Uint8Array, side: number): Promise<Buffer | null> =>
  oneAtATime("pictures", () => encode(bytes, [String(side)]));

/** The same of a logo: as a PNG on white, whole, at most `width` pixels wide and a third of that high. */
export const logoPicture = (bytes: Uint8Array, width: number): Promise<Buffer | null> =>
  oneAtATime("pictures", () => encode(bytes, [String(width), "logo"]));

const encode = (bytes: Uint8Array, form: readonly string[]): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [encoderPath, ...form], {
      env: { NODE_ENV: process.env.NODE_ENV },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: limitMs,
      killSignal: "SIGKILL",
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0 ? Buffer.concat(chunks) : null));
    // One that ends before it has read everything has said what it makes of it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(bytes);
  });
