import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { DefinitionList } from "~/ui/table";
import { accessibilityMessages } from "../accessibility.messages";
import type { AccessibilityStatement } from "../accessibility-statement";

interface StatementProps {
  statement: AccessibilityStatement;
}

const useDay = () => {
  const locale = useLocale();
  return (day: string) => formatPlainDate(new Date(`${day}T00:00:00Z`), locale, "UTC");
};

/** Which status, what that means, since when and after whose investigation. */
export function StatementStatus({ statement: { status, audit, madeOn } }: StatementProps) {
  const t = accessibilityMessages[useLocale()];
  const day = useDay();
  const { name, meaning } = t.statuses[status];
  return (
    <DefinitionList
      items={[
        [t.status, <strong key="status">{t.statusText(status, name)}</strong>],
        [t.meaning, meaning],
        [
          t.audit,
          audit ? (
            <>
              {t.auditBy(audit.by, day(audit.on))} <a href={audit.report}>{t.report}</a>
            </>
          ) : (
            t.noAudit
          ),
        ],
        [t.madeOn, day(madeOn)],
      ]}
    />
  );
}

/** How we looked ourselves; without an audit it says that this is none. */
export function StatementMethod({ statement: { methods, audit } }: StatementProps) {
  const t = accessibilityMessages[useLocale()];
  return (
    <>
      {!audit && <p>{t.own}</p>}
      <List lines={methods.map((method) => t.methods[method])} />
    </>
  );
}

/** What falls short, or was not looked at. */
export function StatementLimits({ statement: { limits } }: StatementProps) {
  const t = accessibilityMessages[useLocale()];
  return <List lines={limits.map((limit) => t.limits[limit])} />;
}

/** To which standard, and for what it holds. */
export function StatementStandard() {
  const t = accessibilityMessages[useLocale()];
  return (
    <DefinitionList
      items={[
        [t.standard, t.standardText],
        [t.site, t.siteText],
      ]}
    />
  );
}

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
