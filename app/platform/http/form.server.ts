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

const isText = (value: FormDataEntryValue): value is string => typeof value === "string";

/**
 * Reads the form in a request's body. A body that is no form (another content type, broken off) throws a 400 Response, so
 * that a route answers it as a wrong request and not as a fault. NUL characters, which PostgreSQL refuses, are left out.
 */
export async function readForm(request: Request): Promise<FormFields> {
  let data: FormData;
  try {
    data = await request.formData();
  } catch {
    throw new Response("Bad Request", { status: 400 });
  }
  const wholes = (name: string) =>
    data
      .getAll(name)
      .filter(isText)
      .map((value) => value.replaceAll("\0", ""));
  const entries = [...data].flatMap(([name, value]): [string, string][] =>
    isText(value) ? [[name, value.replaceAll("\0", "")]] : [],
  );
  const all = (name: string) => wholes(name).map((value) => value.slice(0, 20_000));
  const file = async (name: string) => {
    const sent = data.get(name);
    return sent === null || isText(sent) ? new Uint8Array() : new Uint8Array(await sent.arrayBuffer());
  };
  return {
    all,
    text: (name) => all(name)[0] ?? "",
    whole: (name) => wholes(name)[0] ?? "",
    wholes,
    file,
    entries,
  };
}
