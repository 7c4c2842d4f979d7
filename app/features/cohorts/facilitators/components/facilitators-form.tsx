import { useLocale } from "~/i18n/locale-context";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileInput, Select, TextInput } from "~/ui/form/field";
import { EmptyState } from "~/ui/notice";
import type { FacilitatorFaults } from "../add-facilitator.server";
import { facilitatorMessages } from "../facilitators.messages";
import type { FacilitatorView } from "../facilitators.db.server";
import { FacilitatorList } from "./facilitator-list";

/** Who leads a cohort: to add somebody, and to remove them. */
export function FacilitatorsForm({
  cohortId,
  facilitators,
  people = null,
  back,
  answer,
}: {
  cohortId: string;
  facilitators: readonly FacilitatorView[];
  /** Of whom to choose, for a host: they are called as in their profile. Null: a name is typed. */
  people?: readonly { id: string; name: string; email: string }[] | null;
  /** The page of the cohort. */
  back: string;
  /** What was sent and refused. */
  answer?: { name: string; person?: string; line: string; faults: FacilitatorFaults };
}) {
  const locale = useLocale();
  const t = facilitatorMessages[locale];
  const { name, line, picture } = answer?.faults ?? {};
  const errors = {
    [people ? "person" : "name"]: name && t.faults.name[name],
    line: line && t.faults.line[line],
    picture: picture ? t.faults.picture[picture] : undefined,
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {facilitators.length === 0 ? (
        <EmptyState seed={cohortId} title={t.title}>
          <p>{t.none}</p>
        </EmptyState>
      ) : (
        <FacilitatorList
          facilitators={facilitators}
          act={(one) => (
            <form method="post">
              <input type="hidden" name="id" value={one.id} />
              <Button small look="quiet" name="intent" value="remove">
                {t.remove(one.name)}
              </Button>
            </form>
          )}
        />
      )}
      <h2>{t.add}</h2>
      <form method="post" encType="multipart/form-data" className="sc-form">
        {people ? (
          <Select
            name="person"
            label={t.person}
            hint={t.personHelp}
            error={name && t.faults.name[name]}
            defaultValue={answer?.person}
          >
            <option value="">{t.choose}</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name ? `${one.name} (${one.email})` : one.email}
              </option>
            ))}
          </Select>
        ) : (
          <TextInput
            name="name"
            label={t.name}
            hint={t.nameHelp}
            error={name && t.faults.name[name]}
            defaultValue={answer?.name}
            autoComplete="off"
            maxLength={120}
          />
        )}
        <TextInput
          name="line"
          label={t.line}
          hint={t.lineHelp}
          error={errors.line}
          defaultValue={answer?.line}
          optional
          autoComplete="off"
          maxLength={400}
        />
        <FileInput
          name="picture"
          label={t.picture}
          hint={answer ? `${t.pictureHelp} ${t.chooseAgain}` : t.pictureHelp}
          error={errors.picture}
          optional
          accept="image/jpeg,image/png,image/webp"
        />
        <Actions>
          <Button name="intent" value="add">
            {t.send}
          </Button>
          <ButtonLink look="quiet" href={back}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
