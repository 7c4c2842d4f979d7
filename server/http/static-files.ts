import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { acceptedEncoding, compressForKeeping, type Encoding, isCompressible } from "./pages/compress";
import { securityHeaders } from "./headers";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

interface StaticFile {
  file: string;
  headers: Record<string, string>;
  bodies?: Promise<Partial<Record<Encoding, Buffer>>>;
}

/**
 * The files of the client build, by address. Each is read and compressed when first asked for. A name with a hash never
 * changes and may be kept for a year; others are checked each time.
 */
export async function staticFiles(root: string) {
  const files = new Map<string, StaticFile>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(root, file).split(path.sep).join("/")}`;
    const stable = address.startsWith("/assets/") || address.startsWith("/fonts/");
    files.set(address, {
      file,
      headers: {
        ...securityHeaders,
        "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
        "Cache-Control": stable ? "public, max-age=31536000, immutable" : "public, no-cache",
        Vary: "Accept-Encoding",
      },
    });
  }

  const load = async (entry: StaticFile) => {
    const body = await readFile(entry.file);
    entry.headers.ETag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    return isCompressible(entry.headers["Content-Type"] ?? null)
      ? compressForKeeping(body)
      : { identity: body };
  };

  return {
    /** Answers when the address is a file of the build; false otherwise. */
    serve(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.method !== "GET" && request.method !== "HEAD") return false;
      const entry = files.get((request.url ?? "").split("?")[0]!);
      if (!entry) return false;
      entry.bodies ??= load(entry);
      entry.bodies.then(
        (bodies) => {
          if (request.headers["if-none-match"] === entry.headers.ETag)
            return void response.writeHead(304, entry.headers).end();
          const wanted = acceptedEncoding(request.headers["accept-encoding"] as string | undefined);
          const encoding = bodies[wanted] ? wanted : "identity";
          const body = bodies[encoding]!;
          response.writeHead(200, {
            ...entry.headers,
            ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
            "Content-Length": body.byteLength,
          });
          response.end(request.method === "HEAD" ? undefined : body);
        },
        () => {
          entry.bodies = undefined;
          response.writeHead(500, { ...securityHeaders }).end();
        },
      );
      return true;
    },
  };
}
