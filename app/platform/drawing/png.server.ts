import { spawn } from "node:child_process";
import path from "node:path";
import { oneAtATime } from "../one-at-a-time.server";

const encoderPath = path.join(process.cwd(), "app/platform/drawing/png-encoder.mjs");
const limitMs = 20_000;

/** A drawing of ours (an SVG without texts) as a PNG of `width` pixels. One at a time; throws when it takes over 20 seconds. */
export const pngOf = (svg: string | Buffer, width: number): Promise<Buffer<ArrayBuffer>> =>
  oneAtATime("drawings", () => encode(svg, width));

const encode = (svg: string | Buffer, width: number): Promise<Buffer<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [encoderPath, String(width)], {
      env: { NODE_ENV: process.env.NODE_ENV },
      stdio: ["pipe", "pipe", "inherit"],
      timeout: limitMs,
      killSignal: "SIGKILL",
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code, signal) =>
      code === 0
        ? resolve(Buffer.concat(chunks))
        : reject(new Error(`a drawing could not be made into a PNG (${signal ?? code})`)),
    );
    // One that ends before it has read everything has failed, and says so by its code.
    child.stdin.on("error", () => undefined);
    child.stdin.end(svg);
  });
