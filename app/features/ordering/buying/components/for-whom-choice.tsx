import { useLocale } from "~/i18n/locale-context";
import type { ForWhom } from "../ticket-form";
import { ticketFormMessages } from "../ticket-form.messages";

/** Who comes: each answer is a page of its own, so that nothing has to appear and disappear in a form. `path` is that of the form. */
export function ForWhomChoice({
  path,
  team,
  present,
}: {
  path: string;
  team: string;
  present: ForWhom | "team";
}) {
  const t = ticketFormMessages[useLocale()];
  const answers: [href: string, label: string, isPresent: boolean][] = [
    [path, t.forMe, present === "me"],
    [`${path}?for=colleague`, t.forColleague, present === "colleague"],
    [team, t.forTeam, present === "team"],
  ];
  return (
    <nav aria-labelledby="for-whom">
      <p id="for-whom" className="sc-field__label">
        {t.forWhom}
      </p>
      <ul className="sc-nav">
        {answers.map(([href, label, isPresent]) => (
          <li key={href}>
            <a href={href} aria-current={isPresent ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
