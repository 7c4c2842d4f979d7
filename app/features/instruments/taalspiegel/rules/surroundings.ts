// What else a sentence speaks of when a word in it means something else: a dyke is vulnerable too, and a refugee in a novel has no permit.

/** What a neighbourhood of any kind can be weak against, or be ahead or behind with, and its people not. */
export const hazards =
  "[a-z]*water(?:overlast|stand|winning|schap|peil|druk|kwaliteit)?|overstrom[a-z]+|regen[a-z]*|[a-z]*hitte[a-z]*|droogte|storm|stroom(?:uitval|storing(?:en)?|net)|(?:gas|water|riool|hoofd|stroom|transport)leiding(?:en)?|leidingen|kabels?|(?:elektriciteits|gas|wegen|energie)net|netbeheerder|netcongestie|[a-z]*gas(?:vrij|loos|net)?|warmtenet|warmtetransitie|energietransitie|glasvezel|bodemdaling|fundering(?:en)?|natuurbrand|bosbrand|gevelbrand|brandweer|virus|griep|luchtkwaliteit|fijnstof|bereikbaarheid van hulpdiensten|laadpa(?:al|len)";

/** What a sentence about nature, traffic or machines has. */
export const things = `${hazards}|natuur[a-z]*|bos(?:sen)?|boswachters?|natura|[a-z]{0,10}vogels?|broed[a-z]*|vleermui[sz][a-z]*|dijk(?:en)?|kades?|kust|duin(?:en)?|heide|vennen|ven|beek|beken|veen[a-z]*|bodem|vuurwerk|honden|ecologi[a-z]+|flora|fauna|bomen|stikstof|[a-z]{0,10}soorten|systeem|systemen|netwerken|(?:wifi|computer|data|telefoon)[a-z]*|wifi|zender|server|software|verkeers[a-z]+|weggebruikers|fietsers|voetgangers|automobilisten|asfalt|bestrating|wegdek|straatverlichting|lantaarn[a-z]*|lichtmast(?:en)?|riolering|riool|[a-z]*verkeer|vracht[a-z]+|bevoorrading|fiets(?:en)?|oversteken|over te steken|[a-z]{0,4}werkzaamheden|evenement(?:en)?|kruising(?:en)?|kruispunt(?:en)?|rotonde|afslag|afrit|bocht(?:en)?|voorsorteer[a-z]+|parkeer[a-z]+|eeuw`;

/** What has people in it who are made up, or of long ago. */
export const stories =
  "[a-z]*tentoonstelling(?:en)?|expositie|roman(?:s)?|novelle|film(?:s|pje|avond)?|documentaire(?:s)?|[a-z]*voorstelling(?:en)?|theater[a-z]*|toneel[a-z]*|musical|opera|hoofdpersoon|hoofdpersonages?|hoofdrol|personages?|boek(?:en|je)?|verhaal|verhalen|gedicht(?:en)?|lied(?:eren|jes)?|schilderij(?:en)?|standbeeld|monument|museum|krantenartikel|podcast|interview|in de krant";

/** What has people eat, play and make music together. */
export const pastimes =
  "[a-z]*koor|koren|koffie|thee|soep|taart|barbecue|feest(?:je)?|maaltijd|eten|voetbal[a-z]*|finale|wedstrijd(?:en)?|toernooi|dansen|zingen|moestuin|tuinen|orkest|band|optreden|concert(?:en)?|kraam|festival";

/** Both sides do something for each other. */
export const bothWays =
  "elkaar|elkaars|over en weer|in ruil|beide kanten|twee kanten|wederkerig(?:heid)?|wederzijds[e]?|op hun beurt|samen met|leren ons|leren wij van|leren hen|helpen ons|van elkaar|van (?:hun|haar|zijn) (?:vak|kennis|ervaring)|ruilen|brandweer|politie|ambulance|eerste hulp";
/** People with what may stand before them, and no verb between. */
export const folk =
  "(?:dak- en )?(?:(?:[a-z-]*(?:e|tig|lijks)|[0-9.]+|het|een|haar|hun|zijn|ons|ieder|elk|veel|ook|graag|weer|zo|er|wekelijks|vorig|jaar|honderd(?:en)?|vier|vijf|zes|tien) ){0,4}{people}";
/** Who is helped: people, or the one who is spoken to. */
export const helped = `(?:${folk}|(?:u|hen|jou|jullie)(?! en ))`;
/** Who gets something; behind a verb of giving ‘hun’ and ‘haar’ are people too. */
export const getter = `(?:${folk}|{them}|(?:iedere|elke) [a-z]+(?:aar|er))`;
/** Words between what belongs together, that begin nothing new. */
export const within = (most: number) =>
  `(?:(?!(?:om|ons|elkaar|die|dat|en|maar|want) )[a-z0-9-]+ ){0,${most}}?`;
