/** What a form sent: text fields by name. */
export interface FormFields {
  /** The field's first value, untrimmed; empty when it was not sent or is a file. At most 20,000 characters. */
  text(name: string): string;
  /** The same, however long it is (a body holds 256 kB): for what must be refused in words when it is too long. */
  whole(name: string): string;
  /** All values of such a field. */
  wholes(name: string): string[];
  /** All values of a field that may occur more than once. */
  all(name: string): string[];
  /** The bytes of a file; empty when none was chosen. */
  file(name: string): Promise<Uint8Array>;
  /** All text fields as they came, however long. */
  entries: [name: string, value: string][];
}

/** The most fields that a form has: some times what our largest ones hold. */
const mostFields = 10_000;

const isText = (value: FormDataEntryValue): value is string => typeof value === "string";

/**
 * Reads the form in a request's body. A body that is no form (another content type, broken off, more fields than any
 * form of ours) throws a 400 Response, so that a route answers it as a wrong request and not as a fault. The fields are gone
 * through once, however many are asked for. NUL characters, which PostgreSQL refuses, are left out.
 */
export async function readForm(request: Request): Promise<FormFields> {
  let data: FormData;
  try {
    data = await request.formData();
  } catch {
    throw new Response("Bad Request", { status: 400 });
  }
  const entries: [string, string][] = [];
  const byName = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of data) {
    count += 1;
    if (count > mostFields) throw new Response("Bad Request", { status: 400 });
    if (!isText(value)) continue;
    const text = value.replaceAll("\0", "");
    entries.push([name, text]);
    const values = byName.get(name);
    if (values) values.push(text);
    else byName.set(name, [text]);
  }
  const wholes = (name: string) => byName.get(name) ?? [];
  const cut = (value: string) => value.slice(0, 20_000);
  const file = async (name: string) => {
    const sent = data.get(name);
    return sent === null || isText(sent) ? new Uint8Array() : new Uint8Array(await sent.arrayBuffer());
  };
  return {
    all: (name) => wholes(name).map(cut),
    text: (name) => cut(wholes(name)[0] ?? ""),
    whole: (name) => wholes(name)[0] ?? "",
    wholes,
    file,
    entries,
  };
}
