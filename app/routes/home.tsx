import { useLocale } from "~/i18n/locale-context";

export default function Home() {
  const locale = useLocale();
  return <h1>{locale}</h1>;
}
