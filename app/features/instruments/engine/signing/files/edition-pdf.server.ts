import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import type { Brand } from "~/platform/site/brand";
import { artefactPdf } from "../../export/artefact-pdf.server";
import type { OutlinePart } from "../../export/artefact-outline";
import type { ArtefactDocument, Instrument } from "../../instrument";
import { shortHash, signatureOf } from "../edition";
import type { EditionView } from "../editions.queries.server";
import { signingMessages } from "../signing.messages";
import { dayWords, standingWords } from "../edition-standing";

/** An edition on paper: what was frozen, with who signed it on which day, and lines for who did not yet. Its number and the ends of its hash stand at the foot. */
export function editionPdf(
  instrument: Instrument,
  edition: EditionView & { document: ArtefactDocument },
  { brand, locale }: { brand: Brand; locale: Locale },
): Promise<Buffer> {
  const { number, title, document, hash, frozenAt, artefactVersion } = edition;
  const sheet = { kind: instrument.id, title, document, version: artefactVersion };
  return artefactPdf(
    instrument,
    { ...sheet, createdAt: frozenAt, updatedAt: frozenAt },
    {
      ...{ brand, locale },
      frozen: {
        lead: `${signingMessages[locale].edition(number)}. ${standingWords(edition.standing, locale)}.`,
        closing: signatureBlock(edition, locale),
        foot: signingMessages[locale].foot(number, shortHash(hash)),
      },
    },
  );
}

function signatureBlock(edition: EditionView, locale: Locale): OutlinePart[] {
  const t = signingMessages[locale];
  const { frozenAt, frozenByName, withdrawnAt, withdrawnByName, peopleRemovedAt, hash, signers } = edition;
  const rows = signers.map(({ row, role, name }) => {
    const signature = signatureOf(edition, row);
    if (!signature) return [role, name, "", ""];
    const how = signature.isOnPaper ? t.onPaper : t.inSite(signature.personName);
    return [role, name, dayWords(signature.signedOn, locale), how];
  });
  const said = [
    t.frozen(formatPlainDate(frozenAt, locale), frozenByName),
    ...(withdrawnAt ? [t.withdrawnBy(formatPlainDate(withdrawnAt, locale), withdrawnByName)] : []),
  ].join(" ");
  return [
    { kind: "section", title: t.signatures },
    { kind: "field", label: t.edition(edition.number), text: said, lines: 1 },
    {
      ...{ kind: "table", name: t.signatures, rowNames: false, rows, lines: 2 },
      columns: [
        { label: t.role, share: 3 },
        { label: t.name, share: 3 },
        { label: t.day, share: 2 },
        { label: t.signature, share: 4 },
      ],
    },
    { kind: "text", text: t.isRecordHelp },
    { kind: "field", label: t.hash, text: hash, lines: 1 },
    ...(peopleRemovedAt
      ? [{ kind: "text" as const, text: t.peopleRemoved(formatPlainDate(peopleRemovedAt, locale)) }]
      : []),
  ];
}
