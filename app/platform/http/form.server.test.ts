import { expect, onTestFinished, test, vi } from "vitest";
import { readForm } from "./form.server";

const post = (body: BodyInit, headers?: Record<string, string>) =>
  new Request("http://localhost:3000/", { method: "POST", body, headers });
const form = (fields: string) => readForm(post(new URLSearchParams(fields)));

test("a field is its text as typed; one that was not sent is empty", async () => {
  const fields = await form("name=+Noor+&name=Sara");
  expect(fields.text("name")).toBe(" Noor ");
  expect(fields.all("name")).toEqual([" Noor ", "Sara"]);
  expect([fields.text("role"), fields.all("role")]).toEqual(["", []]);
});

test("a name with brackets is only a name: no object is made of it", async () => {
  const fields = await form("email[contains]=a&email.contains=b&__proto__=c&constructor=d");
  expect(fields.text("email")).toBe("");
  expect(fields.text("email[contains]")).toBe("a");
  expect(fields.text("toString")).toBe("");
});

test("a file is not text", async () => {
  const data = new FormData();
  data.append("name", new File(["Noor"], "name.txt"));
  const fields = await readForm(post(data));
  expect(fields.text("name")).toBe("");
});

test("NUL characters are left out, and a very long text is cut", async () => {
  const fields = await form(`name=a%00b&long=${"x".repeat(30_000)}`);
  expect(fields.text("name")).toBe("ab");
  expect(fields.text("long")).toHaveLength(20_000);
  expect(fields.whole("long")).toHaveLength(30_000);
});

test("a form of many fields is gone through once, whichever are asked for", async () => {
  const looks = (["get", "getAll"] as const).map((look) => vi.spyOn(FormData.prototype, look));
  onTestFinished(() => looks.forEach((look) => look.mockRestore()));
  const names = Array.from({ length: 9_000 }, (_, index) => `a${index}`);
  const fields = await form(names.map((name) => `${name}=x`).join("&"));
  expect(names.map(fields.text).join("")).toBe("x".repeat(9_000));
  looks.forEach((look) => expect(look).not.toHaveBeenCalled());
});

test("a form of more fields than any of ours is refused as a wrong request", async () => {
  const refused = form("a=&".repeat(10_001));
  await expect(refused.catch((thrown: Response) => thrown.status)).resolves.toBe(400);
});

test.for<[string, string, string]>([
  ["JSON", '{"email":{"contains":"@"}}', "application/json"],
  ["plain text", "email=a", "text/plain"],
  ["nothing in particular", "email=a", ""],
  ["a multipart form without its boundary", "--x\r\n", "multipart/form-data"],
  [
    "a multipart form that breaks off",
    '--x\r\nContent-Disposition: form-data; name="a"',
    "multipart/form-data; boundary=x",
  ],
])("%s is refused as a wrong request", async ([, body, type]) => {
  const refused = readForm(post(body, { "content-type": type }));
  await expect(refused.catch((thrown: Response) => thrown.status)).resolves.toBe(400);
});
