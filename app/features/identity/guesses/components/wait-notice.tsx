import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatTime } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { waitMessages } from "../wait.messages";
import type { Wait } from "../wait.server";

/** Says until when to wait after too many attempts, and whom to ask; nothing when there is nothing to wait for. */
export function WaitNotice({ wait }: { wait?: Wait }) {
  const locale = useLocale();
  const t = waitMessages[locale];
  if (!wait) return null;
  const time = formatTime(wait.until, locale);
  return (
    <Notice kind="error">
      <p>{wait.what === "codes" ? t.tooManyCodes(time) : t.tooMany(time)}</p>
      {wait.what === "codes" && <p>{t.tooManyHint}</p>}
      <p>
        <a href={publicPath("contact", locale)}>{t.askDesk}</a>
      </p>
    </Notice>
  );
}
