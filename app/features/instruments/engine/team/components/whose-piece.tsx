import { useLocale } from "~/i18n/locale-context";
import { RadioGroup } from "~/ui/form/choice";
import { teamMessages } from "../team.messages";

/** Where a piece is begun: whether it is one's own, or of an organisation that one acts for. */
export function WhosePiece({ organisations }: { organisations: readonly { id: string; name: string }[] }) {
  const t = teamMessages[useLocale()];
  if (organisations.length === 0) return null;
  return (
    <RadioGroup
      name="for"
      label={t.whose}
      defaultValue="mine"
      choices={[
        { value: "mine", label: t.mine, hint: t.mineHelp },
        ...organisations.map(({ id, name }) => ({
          ...{ value: id, label: t.withColleagues(name), hint: t.withColleaguesHelp },
        })),
      ]}
    />
  );
}
