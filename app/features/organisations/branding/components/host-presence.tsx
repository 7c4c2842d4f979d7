import { useLocale } from "~/i18n/locale-context";
import { logoUrl } from "../host-face";
import { hostFaceMessages } from "../host-face.messages";
import type { HostFaceView } from "../host-face.server";

/** Who gives a group, under whose method: its logo, a line in its colour, both names and its welcome. */
export function HostPresence({ host, foundation }: { host: HostFaceView; foundation: string }) {
  const locale = useLocale();
  const t = hostFaceMessages[locale];
  const { name, logo, accent, welcome } = host;
  const other = locale === "nl" ? "en" : "nl";
  const language = welcome[locale] ? locale : other;
  return (
    <div className="sc-host">
      {accent && (
        <svg className="sc-host__line" viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width="10" height="1" fill={accent} />
        </svg>
      )}
      {logo && (
        // The name stands beside it: a reader would hear it twice.
        <img className="sc-host__logo" src={logoUrl(logo)} alt="" width={240} height={80} />
      )}
      <p>
        {t.givenBy} <strong>{name}</strong> {t.method(foundation)}
      </p>
      {welcome[language] && (
        <p className="sc-measure sc-lines" lang={language}>
          {welcome[language]}
        </p>
      )}
    </div>
  );
}
