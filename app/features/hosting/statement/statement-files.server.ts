import type { Locale } from "~/i18n/locale";
import { formatPlainDate, fromDayInput } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { csvResponse } from "~/platform/http/csv-response.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { said } from "~/platform/pdf/pdf-text";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { Site } from "~/platform/site/site";
import type { StatementLine } from "./statement";
import { statementColumns } from "./statement-columns";
import type { StatementPage } from "./statement-page.server";
import { percentOf } from "./statement-text";
import { statementMessages } from "./statement.messages";

/** The file of a statement is named after its period; one that asks for days that are none is not there. */
function nameOf({ asked: { from, until, period } }: StatementPage, locale: Locale): string {
  if (!period) throw new Response("Not Found", { status: 404 });
  return `${statementMessages[locale].file}-${from}-${until}`;
}

/** A statement for a spreadsheet. */
export function statementCsv(page: StatementPage, locale: Locale): Promise<Response> {
  const columns = statementColumns({ ...page.asked, currency: page.currency }, locale);
  return csvResponse({ name: nameOf(page, locale), locale, columns }, once(page.lines));
}

async function* once(lines: StatementLine[]) {
  yield lines;
}

/** A statement on paper, as one of the few documents that somebody may have under way at once. */
export function statementPdf(
  personId: string,
  page: StatementPage,
  { brand }: Pick<Site, "brand">,
  locale: Locale,
): Promise<Response> {
  const name = `${nameOf(page, locale)}.pdf`;
  return inPdfShare(personId, statementMessages[locale].tooManyDocuments, async () =>
    fileResponse(await drawn(page, brand, locale), { name, type: "application/pdf" }),
  );
}

function drawn(page: StatementPage, brand: Site["brand"], locale: Locale): Promise<Buffer> {
  const { host, currency, asked, lines, total } = page;
  const t = statementMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const day = (text: string) => formatPlainDate(fromDayInput(text)!, locale);
  const cells = (one: NonNullable<StatementPage["total"]>) =>
    [one.paidCents, one.returnedCents, one.netCents].map(money);
  const parts = (one: NonNullable<StatementPage["total"]>) => [one.hostCents, one.foundationCents].map(money);
  return renderPdf({
    brand,
    template: "hosting/statement/statement",
    locale,
    title: t.titleOf(host.name),
    data: {
      kind: t.kind,
      heading: t.title,
      host: said(host.name),
      period: t.of(day(asked.from), day(asked.until)),
      heads: [t.group, t.paid, t.returned, t.net, t.share, t.host, t.foundation],
      lines: lines.map((line) => ({
        group: said(line.cohort),
        amounts: [...cells(line), percentOf(line.hostShareBp, locale), ...parts(line)],
      })),
      total: total && lines.length > 0 ? [t.total, ...cells(total), "", ...parts(total)] : [],
      none: t.none,
      rule: t.rule,
    },
  });
}
