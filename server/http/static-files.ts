import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { brandFileAt } from "~/platform/site/brand-files.server";
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
  read(): Promise<Uint8Array>;
  headers: Record<string, string>;
  bodies?: Promise<Partial<Record<Encoding, Uint8Array>>>;
}

/** `isStable`: the address never means anything else, so that a browser may keep the file for a year. */
const newFile = (read: StaticFile["read"], type: string, isStable: boolean): StaticFile => ({
  read,
  headers: {
    ...securityHeaders,
    "Content-Type": type,
    "Cache-Control": isStable ? "public, max-age=31536000, immutable" : "public, no-cache",
    Vary: "Accept-Encoding",
  },
});

/**
 * The files of the client build, by address. Each is read and compressed when first asked for. A name with a hash never
 * changes; others are checked each time.
 */
export async function staticFiles(root: string) {
  const files = new Map<string, StaticFile>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(root, file).split(path.sep).join("/")}`;
    const isStable = address.startsWith("/assets/") || address.startsWith("/fonts/");
    const type = types[path.extname(file)] ?? "application/octet-stream";
    files.set(
      address,
      newFile(() => readFile(file), type, isStable),
    );
  }
  return serving((address) => files.get(address));
}

/** The style sheets and icons of all brands. */
export function brandFiles() {
  const files = new Map<string, StaticFile>();
  return serving((address) => {
    const made = brandFileAt(address);
    if (made && !files.has(address))
      files.set(
        address,
        newFile(async () => Buffer.from(made.text), made.type, true),
      );
    return files.get(address);
  });
}

function serving(find: (address: string) => StaticFile | undefined) {
  const load = async (entry: StaticFile) => {
    const body = await entry.read();
    entry.headers.ETag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    return isCompressible(entry.headers["Content-Type"] ?? null)
      ? compressForKeeping(body)
      : { identity: body };
  };

  return {
    /** Answers when the address is one of these files; false otherwise. */
    serve(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.method !== "GET" && request.method !== "HEAD") return false;
      const entry = find((request.url ?? "").split("?")[0]!);
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
