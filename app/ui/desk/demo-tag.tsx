import { useLocale } from "~/i18n/locale-context";
import { deskWords } from "./desk.messages";

/** Says that a row is made up. */
export function DemoTag({ isDemo }: { isDemo: boolean }) {
  const t = deskWords[useLocale()];
  return isDemo ? <small> ({t.demo})</small> : null;
}
