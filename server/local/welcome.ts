/** What a start says last: where the site is and what to try. */
export function welcome({ port, demo, ms }: { port: number; demo: boolean; ms: number }): string {
  const site = `http://localhost:${port}`;
  const tour = [
    "",
    "Things to try (demo data; mails arrive at " + site + "/dev/mail):",
    `  learner     sign in at ${site}/sign-in as lotte@demo.example`,
    `  buyer       ${site}/masterclasses/anders-kijken, choose a date, pay with a test payment`,
    `  foundation  sign in as staf@demo.example (second code at ${site}/dev/authenticator), then ${site}/desk`,
    `  anyone      check a certificate at ${site}/verify`,
  ];
  return [`Started in ${(ms / 1000).toFixed(1)} s`, `Ready: ${site}`, ...(demo ? tour : []), ""].join("\n");
}
