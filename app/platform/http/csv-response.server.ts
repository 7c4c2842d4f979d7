import type { Locale } from "~/i18n/locale";
import { csvBegin, type CsvColumn, csvRows } from "~/lib/text/csv";

/**
 * A table for a spreadsheet, sent while it is read: however long it is, a part of it is in memory. `name` is the file's, without its ending;
 * `parts` give the rows, each asked for when the one before was taken. The first is read before anything is sent, so that what fails
 * at once is an answer in words; what fails later breaks the download off, and the browser says so.
 */
export async function csvResponse<Row>(
  { name, locale, columns }: { name: string; locale: Locale; columns: readonly CsvColumn<Row>[] },
  parts: AsyncGenerator<Row[]>,
): Promise<Response> {
  const separator = locale === "nl" ? ";" : ",";
  const encoder = new TextEncoder();
  const first = await parts.next();
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = isBegun ? await parts.next() : first;
      const begin = isBegun ? "" : csvBegin + csvRows([columns.map(({ label }) => label)], separator);
      isBegun = true;
      const text =
        begin +
        (part.done
          ? ""
          : csvRows(
              part.value.map((row) => columns.map(({ cell }) => cell(row))),
              separator,
            ));
      if (text) controller.enqueue(encoder.encode(text));
      if (part.done) controller.close();
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
