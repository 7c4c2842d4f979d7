// A university from its first question to its report: it asks, agrees, puts modules together, plans on both sides of the October change, opens after
// approval, has people of three organisations and a list of its own, sees who is there, reads work, and certifies.
import ICAL from "ical.js";
import { expect, test } from "../fixtures";
import type { Person } from "../rows";
import { address, agree, almostCompleted } from "../steps";

const taught = ["m0", "m1"];
const lastLesson = { id: "m1-herschrijf-een-tekst", slug: "herschrijf-een-tekst" };
const firstLesson = "talent-dat-er-al-is";
const firstAnswer = `m0-${firstLesson}.reflectie`;

/** The last Sunday of October next year: that night the clock goes back. */
function clockGoesBack(): Date {
  const day = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 9, 31));
  day.setUTCDate(31 - day.getUTCDay());
  return day;
}
const isoDay = (from: Date, days: number) =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

test("a university hosts a group of modules that it put together, from its question to its report", async ({
  page,
  baseURL,
  browser,
  becomes,
  rows,
  database,
  mailTo,
}) => {
  test.setTimeout(300_000);
  const mark = crypto.randomUUID().slice(0, 8);
  const [name, group] = [`Hogeschool ${mark}`, `Minor ${mark}`];
  const staff = await rows.person({ role: "staff", name: "Jasmijn Staf" });
  const owner = await rows.person({ email: address(), name: "Olga Visser" });
  const [tuesday, nextTuesday] = [-5, 2].map((days) => isoDay(clockGoesBack(), days));
  const press = (label: string | RegExp) => page.getByRole("button", { name: label, exact: true }).click();
  const linkIn = (text: string, part: string) =>
    new RegExp(`${baseURL!.replaceAll(".", "\\.")}/${part}/\\S+`).exec(text)![0];

  await test.step("it asks, and the foundation makes an agreement", async () => {
    await page.goto("/voor-universiteiten");
    await page.getByRole("link", { name: "Doe een aanvraag" }).first().click();
    await page.getByLabel("Je naam").fill(owner.name);
    await page.getByLabel("Je functie").fill("Docent");
    await page.getByLabel("Universiteit of hogeschool").fill(name);
    await page.getByLabel("E-mailadres").fill(owner.email);
    await page.getByLabel("Nederlands").check();
    await page.getByLabel("Je vraag").fill("Voor onze minor, twintig studenten, in het najaar.");
    await press("Verstuur de aanvraag");
    await expect(page.getByRole("heading", { name: "Je aanvraag is verstuurd" })).toBeVisible();

    await becomes(staff, "staff");
    await page.goto("/desk/enquiries");
    await page.getByRole("link", { name: new RegExp(name) }).click();
    await page.getByRole("link", { name: "Maak een overeenkomst" }).click();
    await expect(page.getByLabel("Mailadres van haar eigenaar")).toHaveValue(owner.email);
    await press("Maak en nodig uit");
    for (const id of taught) await page.locator(`input[name=contents][value=${id}]`).check();
    await page.locator("input[name=languages][value=nl]").check();
    await page.getByLabel("Eerste dag waarop een groep bij elkaar komt").fill(isoDay(new Date(), 0));
    await page.getByLabel("Laatste dag").fill(nextTuesday!.slice(0, 5) + "12-31");
    await page.getByLabel("Niemand", { exact: true }).check();
    await page.getByLabel("Plaatsen op haar deelnemerslijst").fill("5");
    await press("Bewaar het concept");
    await press("Bied deze overeenkomst aan");
  });

  let host = "";
  await test.step("its owner joins, and accepts the agreement by name", async () => {
    const { text } = await mailTo(owner.email, new RegExp(name));
    await becomes(owner, "owner");
    await page.goto(linkIn(text, "invitations"));
    await press("Doe mee");
    const { rows: found } = await database.query<{ id: string }>(
      `select id from "Organisation" where name = $1`,
      [name],
    );
    host = `/host/${found[0]!.id}`;
    await page.goto(host);
    await page.getByRole("link", { name: "Lees de overeenkomst" }).click();
    await press("Aanvaard deze overeenkomst");
    await expect(page.getByText(/^Aanvaard door Olga Visser op/)).toBeVisible();
  });

  let title = "";
  await test.step("it puts two modules together, and plans a group of them around the change of the clock", async () => {
    await page.goto(`${host}/cohorts/new`);
    await page.getByRole("link", { name: "Zelf samenstellen" }).click();
    for (const id of taught) await page.locator(`input[name=module][value=${id}]`).check();
    await press("Stel samen");
    title = await page.getByRole("heading", { level: 1 }).innerText();
    await page.getByRole("link", { name: "Plan een groep" }).click();
    await page.getByLabel("Eerste bijeenkomst: dag en begin").fill(`${tuesday}T09:30`);
    await page.getByLabel("Einde").fill("12:00");
    await press("Vul de groep in");
    await page.getByLabel("Naam van de groep").fill(group);
    await page.locator("input[name=mode][value=ON_SITE]").check();
    await page.getByLabel("Plaats", { exact: true }).fill("Collegezaal 3, Rijkdam");
    await page.getByLabel("Aantal plaatsen").fill("20");
    await page.getByLabel("Materiaal").first().fill("Dia’s https://example.org/dias");
    await page.getByLabel("Prijs zonder btw, in euro").fill("0");
    await page.locator("form.sc-form button[value=save]").click();
    await expect(page.getByText("De groep is gemaakt, als concept.", { exact: false })).toBeVisible();
  });
  const cohortPath = new URL(page.url()).pathname;
  const cohortId = cohortPath.split("/").at(-1)!;

  await test.step("says what it asks and who leads, and opens once the foundation approves", async () => {
    await page.goto(`${cohortPath}/finishing`);
    await page.getByLabel("Hoeveel procent van de bijeenkomsten").fill("50");
    await page.getByLabel("Hoeveel ingeleverd werk geaccepteerd").fill("1");
    await press("Bewaar");
    await page.goto(`${cohortPath}/facilitators`);
    await page.locator("select[name=person]").selectOption({ label: `${owner.name} (${owner.email})` });
    await press("Zet erbij");
    await page.goto(cohortPath);
    await press("Vraag akkoord");
    await expect(page.getByText(/^Wacht op akkoord sinds/)).toBeVisible();
    await becomes(staff, "staff");
    await page.goto(`/desk/cohorts/${cohortId}/preview`);
    await press("Akkoord: zet open");
    await mailTo(owner.email, `${group} staat open`);
  });

  const { rows: slugs } = await database.query<{ slug: string }>(`select slug from "Cohort" where id = $1`, [
    cohortId,
  ]);
  const publicPage = `/cohorten/${slugs[0]!.slug}`;
  const learners: Person[] = [];
  await test.step("people of three organisations take part, with half past nine on page, in mail and in the calendar", async () => {
    await page.goto(publicPage);
    await expect(page.getByText(/9\.30–12\.00/)).toHaveCount(2);
    await expect(page.getByRole("heading", { name: "Dit leer je" })).toBeVisible();
    for (const [person, organisation] of [
      ["Noor de Vries", "Gemeente Oost"],
      ["علي حسن", "Stichting Buurt"],
      ["Sara Óskarsdóttir", "Waterschap West"],
    ]) {
      const learner = await rows.person({ name: person!, email: address() });
      const { organisationId } = await rows.organisation(learner, "MEMBER");
      await database.query(`update "Organisation" set name = $2 where id = $1`, [
        organisationId,
        organisation,
      ]);
      learners.push(learner);
      await becomes(learner);
      await page.goto(publicPage);
      await page
        .getByRole("link", { name: /^(Koop een ticket|Doe mee)$/ })
        .first()
        .click();
      await agree(page);
      await press(/^Doe mee/);
      const mail = await mailTo(learner.email, /ticket|Minor/i);
      expect(mail.text).toMatch(/9\.30.12\.00/);
      expect(mail.text).toContain(name);
    }
    const calendar = await (await page.request.get(`${publicPage}.ics`)).text();
    const events = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0])
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      `${tuesday}T09:30:00`,
      `${nextTuesday}T09:30:00`,
    ]);
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString().slice(11, 16))).toEqual([
      "07:30",
      "08:30",
    ]);
  });

  const enrolled = { email: address(), name: "Zoë Åberg" };
  await test.step("its own people come in by a list, each by their own link", async () => {
    await becomes(owner, "owner");
    await page.goto(`${host.replace("host", "organisation")}/agreement`);
    await press("Aanvaard deze afspraken");
    await page.goto(`${cohortPath}/roster`);
    const file = Buffer.from(`Naam;E-mail\r\n${enrolled.name};${enrolled.email}`, "latin1");
    await page
      .getByLabel("Of kies een CSV-bestand")
      .setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: file });
    await press("Bekijk wat er gebeurt");
    await press("Schrijf 1 persoon in");
    await expect(page.getByRole("row", { name: /Zoë Åberg.*Uitgenodigd/s })).toBeVisible();
    const { text } = await mailTo(enrolled.email);
    const person = await rows.person(enrolled);
    await becomes(person);
    await page.goto(linkIn(text, "seats"));
    await press("Neem de plaats aan");
    learners.push(person);
  });

  await test.step("the meetings come, and who is there is noted by list, by code and by ticket", async () => {
    // The days pass: the first meeting was last week, the second is now.
    await database.query(
      `update "CohortSession" set "startsAt" = now() - interval '10 minutes' - case when "startsAt" = (select min("startsAt") from "CohortSession" where "cohortId" = $1) then interval '7 days' else interval '0' end where "cohortId" = $1`,
      [cohortId],
    );
    await database.query(
      `update "CohortSession" set "endsAt" = "startsAt" + interval '2 hours' where "cohortId" = $1`,
      [cohortId],
    );
    await database.query(
      `update "Cohort" set "startsAt" = now() - interval '8 days', "endsAt" = now() + interval '110 minutes' where id = $1`,
      [cohortId],
    );
    const { rows: sessions } = await database.query<{ id: string }>(
      `select id from "CohortSession" where "cohortId" = $1 order by "startsAt"`,
      [cohortId],
    );
    await becomes(owner, "owner");
    await page.goto(`${cohortPath}/attendance/${sessions[0]!.id}`);
    await page.getByLabel("Allemaal aanwezig").check();
    await press("Bewaar de lijst");
    await expect(page.getByText("De lijst is bewaard.")).toBeVisible();
    await page.goto(`${cohortPath}/attendance/${sessions[1]!.id}/code`);
    await press("Open de code");
    const code = await page.locator(".sc-code-board__code").innerText();
    const phone = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
    const value = await rows.session(learners[0]!);
    await phone.addCookies([{ name: "session", value, url: baseURL!, httpOnly: true, sameSite: "Lax" }]);
    const theirs = await phone.newPage();
    await theirs.goto("/present");
    await theirs.getByLabel("De code op het scherm").fill(code);
    await theirs.getByRole("button", { name: "Meld me aanwezig" }).click();
    await expect(theirs.getByText(/^Je bent genoteerd, om/)).toBeVisible();
    await phone.close();
    const { rows: tickets } = await database.query<{ number: string }>(
      `select number from "Ticket" where "personId" = $1`,
      [learners[1]!.id],
    );
    await page.goto(`/my/tickets/${tickets[0]!.number}`);
    await press("Aanwezig");
    await expect(page.getByText(/Genoteerd om/)).toBeVisible();
  });

  const { rows: enrolments } = await database.query<{ id: string; personId: string }>(
    `select id, "personId" from "Enrolment" where "cohortId" = $1`,
    [cohortId],
  );
  const enrolmentOf = (person: Person) => enrolments.find(({ personId }) => personId === person.id)!.id;
  const [noor] = learners as [Person];
  await test.step("work is handed in, comes back and is accepted; and everybody is told something", async () => {
    const work = `/learn/${enrolmentOf(noor)}/work/${firstAnswer}`;
    const write = async (text: string) => {
      await becomes(noor);
      await page.goto(`/learn/${enrolmentOf(noor)}/${firstLesson}/reflection?block=${firstAnswer}`);
      await page.locator("textarea[name=text]").first().fill(text);
      await page.getByRole("button", { name: "Bewaar" }).first().click();
      await page.waitForURL(/talent-dat-er-al-is(#.*)?$/);
      await page.goto(work);
      await page.getByRole("button", { name: /^Lever het (opnieuw )?in$/ }).click();
      await expect(page.getByText("Je hebt het ingeleverd.")).toBeVisible();
      await becomes(owner, "owner");
      await page.goto(`${cohortPath}/work`);
      await page.getByRole("link", { name: /Noor de Vries/ }).click();
    };
    await write("De fietsenmaker op de hoek.");
    await page
      .getByRole("link", { name: /^Schrijf hier een opmerking/ })
      .first()
      .click();
    await page.getByLabel("Je opmerking").fill("Van wie leerde hij het?");
    await press("Plaats de opmerking");
    await press("Vraag een aanpassing");
    await expect(page.getByText("Je hebt een aanpassing gevraagd.")).toBeVisible();
    await write("De fietsenmaker op de hoek, en wat hij van zijn vader leerde.");
    await press("Akkoord");
    await expect(page.getByText("Je hebt het akkoord gegeven.")).toBeVisible();

    await page.goto(`${cohortPath}/announcements`);
    await page.getByLabel("Onderwerp").fill("Tot volgend jaar");
    await page.getByLabel("Bericht", { exact: true }).fill("Dank voor jullie werk.");
    await press("Bekijk het eerst");
    await press("Verstuur 4 mails");
    for (const { email } of learners) await mailTo(email, "Tot volgend jaar");
  });

  await test.step("who takes part finds what is ready for a meeting, and nobody else does", async () => {
    await becomes(noor);
    await page.goto(`/learn/${enrolmentOf(noor)}/group`);
    await expect(page.getByRole("link", { name: "Dia’s" })).toHaveAttribute(
      "href",
      "https://example.org/dias",
    );
    await page.goto(publicPage);
    await expect(page.getByRole("link", { name: "Dia’s" })).toHaveCount(0);
  });

  await test.step("who did all is certified by both, at once; who did not reads what is missing", async () => {
    await almostCompleted(database, enrolmentOf(noor), lastLesson.id);
    await becomes(noor);
    await page.goto(`/learn/${enrolmentOf(noor)}/${lastLesson.slug}`);
    await page
      .getByRole("button", { name: /^Les afronden/ })
      .first()
      .click();
    await becomes(owner, "owner");
    await expect(async () => {
      await page.goto(`${cohortPath}/finishing`);
      await expect(page.getByRole("row", { name: /Noor de Vries.*Alles is gedaan/s })).toBeVisible();
    }).toPass();
    await expect(page.getByRole("row", { name: /Sara.*Nog niet:/s })).toBeVisible();
    await press("Geef de certificaten uit");
    const mail = await mailTo(noor.email, /certificaat/i);
    expect(mail.text).toContain(title);
    await page.goto(`${cohortPath}/finishing`);
    await expect(page.getByText("1 van 1 certificaten zijn uitgegeven.")).toBeVisible();
    const { rows: certificates } = await database.query(
      `select kind, "coIssuerName", attendance from "Certificate" where "enrolmentId" = $1 and kind = 'modules'`,
      [enrolmentOf(noor)],
    );
    expect(certificates).toEqual([
      {
        kind: "modules",
        coIssuerName: name,
        attendance: expect.objectContaining({ meetings: 2, attended: 2 }) as unknown,
      },
    ]);
  });

  await test.step("the report says how it went, without a name", async () => {
    await page.goto(`${cohortPath}/report`);
    await expect(page.getByRole("heading", { level: 1, name: "Verslag" })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Noor de Vries");
    const csv = await page.request.get(`${cohortPath}/report.csv`);
    expect(csv.status()).toBe(200);
    expect(await csv.text()).not.toContain("Noor");
    const pdf = await page.request.get(`${cohortPath}/report.pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
