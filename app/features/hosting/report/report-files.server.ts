import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import type { CsvCell, CsvColumn } from "~/lib/text/csv";
import { csvResponse } from "~/platform/http/csv-response.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { said } from "~/platform/pdf/pdf-text";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { Site } from "~/platform/site/site";
import type { CohortReport } from "./report.queries.server";
import { type Figure, figureInWords } from "./section";
import { reportSections } from "./report-sections";
import { reportMessages } from "./report.messages";

const nameOf = ({ group: { slug } }: CohortReport, locale: Locale) =>
  `${reportMessages[locale].file}-${slug}`;

/** A line of the file: one figure, with the part it stands in, what it is about and what it says. */
interface Line {
  part: string;
  about: string;
  what: string;
  value: Figure;
}

/** The figures of a report for a spreadsheet, one a line. */
export function reportCsv(report: CohortReport, locale: Locale): Promise<Response> {
  const t = reportMessages[locale];
  const columns: CsvColumn<Line>[] = [
    { label: t.part, cell: ({ part }) => part },
    { label: t.about, cell: ({ about }) => about },
    { label: t.what, cell: ({ what }) => what },
    { label: t.value, cell: ({ value }) => cellOf(value) },
  ];
  return csvResponse({ name: nameOf(report, locale), locale, columns }, once(linesOf(report, locale)));
}

function linesOf(report: CohortReport, locale: Locale): Line[] {
  return reportSections(report, locale).flatMap(({ heading: part, facts, table }) => [
    ...facts.map(([what, value]) => ({ part, about: "", what, value })),
    ...(table?.rows ?? []).flatMap(({ name: about, figures }) =>
      figures.map((value, at) => ({ part, about, what: table!.heads[at + 1]!, value })),
    ),
  ]);
}

function cellOf(figure: Figure): CsvCell {
  if (typeof figure === "string") return figure;
  if ("count" in figure) return figure;
  return "percent" in figure ? { count: figure.percent } : { cents: figure.tenths * 10 };
}

async function* once(lines: Line[]) {
  yield lines;
}

/** A report on paper, as one of the few documents that somebody may have under way at once. */
export function reportPdf(
  personId: string,
  report: CohortReport,
  { brand }: Pick<Site, "brand">,
  locale: Locale,
): Promise<Response> {
  const t = reportMessages[locale];
  return inPdfShare(personId, t.tooManyDocuments, async () =>
    fileResponse(await drawn(report, brand, locale), {
      ...{ name: `${nameOf(report, locale)}.pdf`, type: "application/pdf" },
    }),
  );
}

function drawn(report: CohortReport, brand: Site["brand"], locale: Locale): Promise<Buffer> {
  const { at, silence, group } = report;
  const t = reportMessages[locale];
  const figure = (one: Figure) => said(figureInWords(one, locale));
  return renderPdf({
    ...{ brand, locale, template: "hosting/report/report", title: t.titleOf(group.name) },
    data: {
      ...{ kind: t.kind, heading: t.title, lead: t.lead, group: said(group.name) },
      host: said(group.coIssuerName),
      at: t.at(formatPlainDate(at, locale, group.timeZone)),
      silence: silence ? [t.silences[silence].title, t.silences[silence].help] : [],
      sections: reportSections(report, locale).map(({ heading, text, facts, table }) => ({
        ...{ heading, text },
        facts: facts.map(([label, value]) => [label, figure(value)]),
        heads: table?.heads ?? [],
        rows: (table?.rows ?? []).map(({ name, figures, isSum }) => ({
          weight: isSum ? 700 : 400,
          name: said(name),
          figures: figures.map(figure),
        })),
      })),
    },
  });
}
