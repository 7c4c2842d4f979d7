import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { interestMessages } from "../interest.messages";
import { type Wish, wishesOf } from "../wish";

/**
 * Leaves an address to hear of a masterclass. The same for everyone, so that it can stand on a page that is kept; what is wrong is said on the
 * page it is sent to.
 */
export function InterestForm({
  masterclass,
  wish,
  typed = "",
  error,
}: {
  masterclass: { slug: string; isOpen: boolean };
  /** What is chosen beforehand; the first that there is to wish. */
  wish?: Wish;
  /** What was filled in before. */
  typed?: string;
  error?: string;
}) {
  const locale = useLocale();
  const t = interestMessages[locale];
  const wishes = wishesOf(masterclass);
  const chosen = wish && wishes.includes(wish) ? wish : wishes[0]!;
  return (
    <form method="post" action={publicPath("interest", locale)} className="sc-form" noValidate>
      <input type="hidden" name="masterclass" value={masterclass.slug} />
      {wishes.length === 1 ? (
        <input type="hidden" name="wish" value={chosen} />
      ) : (
        <RadioGroup
          name="wish"
          label={t.wish}
          defaultValue={chosen}
          choices={wishes.map((value) => ({ value, label: t.wishes[value] }))}
        />
      )}
      <TextInput
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        error={error}
        defaultValue={typed}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={320}
        required
      />
      <Actions>
        <Button>{t.send}</Button>
      </Actions>
    </form>
  );
}
