// What this machine can do at most: a bare node:http server that sends the bytes of a page, with and without one indexed query.
// node bench/load/ceiling.mjs <folder with bodies> ; DATABASE_URL names the database. Prints its port.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import pg from "pg";

const folder = process.argv[2] ?? "";
const bodies = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const { rows } = await pool.query(`select id from "Person" order by id limit 500`);
let next = 0;

const server = createServer((request, response) => {
  const [, kind = "", name = ""] = (request.url ?? "").split("/");
  const body = bodies.get(name);
  if (!body) return response.writeHead(404).end();
  const send = () => {
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Encoding": "gzip",
      "Content-Length": body.byteLength,
    });
    response.end(body);
  };
  if (kind === "plain") return send();
  next = (next + 1) % rows.length;
  pool
    .query({ name: "ceiling", text: `select * from "Person" where id = $1`, values: [rows[next].id] })
    .then(send, () => response.writeHead(500).end());
});
server.keepAliveTimeout = 65_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address ? address.port : "");
});
