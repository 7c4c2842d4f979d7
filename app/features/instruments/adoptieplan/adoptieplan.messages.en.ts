import { partyOptions } from "../coalitiecanvas/party-options.messages";
import type { InstrumentTexts } from "../engine/instrument";
import type { AdoptieplanField } from "./plan-fields";

/** The texts of the adoption plan in English. What it calls the levels, pillars and roles is the foundation's; the chapters are of the masterclasses. */
export const adoptieplanMessagesEn: InstrumentTexts<AdoptieplanField> = {
  name: "Adoption plan",
  begin: "Begin your Adoption plan",
  lead: "The plan with which your city takes up the method. Fifteen chapters that hang together: pull at one goal and see what comes along.",
  sections: {
    occasion: {
      title: "1 What prompted it",
      intro:
        "Write for somebody who is against it and has ten minutes. This is the chapter that you write again at the end.",
    },
    audience: {
      title: "2 For whom, in the language of talent",
      intro:
        "Describe people by what they can do and what they are looking for. Nobody has to explain why they do not take part.",
    },
    goals: {
      title: "3 Goals at four levels",
      intro:
        "A goal is something that one can be against. Put it at one level, under one pillar, with one SDG at most. Three good goals are enough.",
    },
    coreAndFree: {
      title: "4 Core and free",
      intro:
        "What stays as it is, and what will be different with you? Whatever is local needs a reason, who decided, and a day to look back.",
    },
    map: {
      title: "5 Talent and network map",
      intro:
        "Describe circles, places and crafts. No names. Does only one person have this craft? Then choose a wider word.",
    },
    coalition: {
      title: "6 Coalition, roles, gaps",
      intro:
        "For each party: what it gives, what it gets and what it decides. If it says ‘together’, the line is not finished.",
    },
    reciprocity: {
      title: "7 Agreements on reciprocity",
      intro: "Every agreement goes both ways. Add which person keeps it: a role or initials.",
    },
    calendar: {
      title: "8 Calendar of the first year",
      intro: "Only what belongs to a goal. Put an amount here or in chapter 10, and not in both.",
    },
    placements: {
      title: "9 Work placements and small business",
      intro:
        "A placement is for learning because of the work, and not because of the word. Whether somebody is on benefits does not belong here.",
    },
    means: {
      title: "10 Time, people, money, social return",
      intro:
        "Count the hours of those who did it for nothing so far. Write amounts per year as a number, such as 19,800.",
    },
    measuring: {
      title: "11 Measuring, ethics, privacy",
      intro: "Be generous in counting what happens. Be sparing with who.",
    },
    risks: {
      title: "12 Risks, assumptions, when you stop",
      intro:
        "A risk that remains gets a rule: what do you see, who decides, what happens to people and things?",
    },
    transfer: {
      title: "13 Who hands over what, and when",
      intro:
        "What is in one person’s head goes home with that person. Put what must never be lost in two places.",
    },
    decision: {
      title: "14 Decision: who signs, which licence",
      intro: "Nobody signs for what they do not decide.",
    },
    lasting: {
      title: "15 Lasting, and peers who read",
      intro: "First those who are in it read, then three peers, and only then your own executive.",
    },
  },
  groups: {
    goals: "Goal",
    choices: "Choice",
    parties: "Party",
    promises: "Agreement",
    activities: "Activity",
    placements: "Work placement",
    costs: "Costs",
    funds: "Cover",
    risks: "Risk",
    steps: "Handover",
    signers: "Signature",
    remarks: "Remark of a reader",
  },
  rows: {
    goals: "Another goal",
    choices: "Another choice",
    parties: "Another party",
    promises: "Another agreement",
    activities: "Another activity",
    placements: "Another work placement",
    costs: "Another cost",
    funds: "Another amount that somebody pays",
    risks: "Another risk",
    steps: "Another handover",
    signers: "Another signature",
    remarks: "Another remark",
  },
  fields: {
    place: {
      label: "Which city or neighbourhood is it about?",
      hint: "The plan has this name in your list.",
    },
    writtenOn: { label: "Of which day is this version?" },
    occasion: {
      label: "Why does your city begin with this?",
      hint: "Six sentences. This usually comes from your Baseline (module 0).",
    },
    today: {
      label: "What is there today, and what is locked?",
      hint: "Something that another person can walk to and look at. Your Baseline is the beginning.",
    },
    question: {
      label: "What do you ask of whoever reads this?",
      hint: "For example: a yes to two years and € 31,000 a year.",
    },
    forWhom: {
      label: "Who are the makers and their peers, what can they do and what are they looking for?",
      hint: "Crafts and circles, no persons. This comes from the modules about language and peers (1 and 4).",
    },
    words: {
      label: "Which words will your city use from now on, and which no longer?",
      hint: "This comes from your Language mirror (module 1).",
    },
    goal: { label: "Goal", hint: "What is there then, where, on which day? Can one be against it?" },
    goalLevel: { label: "Level" },
    goalPillar: { label: "Pillar" },
    goalSdg: { label: "SDG", hint: "Only if you have an observation to go with it." },
    goalIndicator: { label: "How can you tell?", hint: "What happens. How many people came says little." },
    goalMeasured: { label: "Who measures it, how and when?" },
    emptyLevel: {
      label: "Which level do you leave empty, and why?",
      hint: "“We do not measure it, and that will stay so” is an honest answer.",
    },
    underPressure: {
      label: "Which pillar may suffer, and where would you notice?",
      hint: "A place or a group. Write nothing about anyone’s health.",
    },
    choice: {
      label: "What is it about?",
      hint: "For example: principle 4, as a breakfast instead of a dinner.",
    },
    choicePile: { label: "Pile" },
    choiceWhy: { label: "Why?", hint: "“That is how we are” is no reason. “The bus stops at seven” is one." },
    choiceBy: { label: "Who decided this?", hint: "A party or roles." },
    choiceReviewOn: { label: "When do you look back?" },
    coreAndFree: {
      label: "In a few sentences: what stays, and what becomes local?",
      hint: "For whoever does not read the list above.",
    },
    coreDoubt: {
      label: "What were you longest in doubt about?",
      hint: "If the answer is not yours to give, it is a question for the foundation.",
    },
    talentMap: {
      label: "Which crafts, places and circles are on your map, and which line is missing?",
      hint: "This comes from your Talent and network map (module 4). The map itself does not belong in the plan.",
    },
    mapGaps: { label: "Where is the map blank, and why?" },
    mapCare: { label: "Who keeps the map, who can see it, and on which day does it go?" },
    partyName: {
      label: "Name of the organisation or role",
      hint: "Name people here by their craft or role.",
    },
    partySector: { label: "Sector" },
    partyRole: { label: "Role in the coalition" },
    partyGives: { label: "Gives" },
    partyGets: { label: "Gets" },
    partyDecides: { label: "Decides on", hint: "One thing that this party may decide without the others." },
    together: {
      label: "What do you do together that nobody can do alone?",
      hint: "This comes from your Coalition canvas (module 5).",
    },
    coalitionGap: {
      label: "Which seat is still empty?",
      hint: "Who owns what you need, who can stop it, who has to live with it, who does the work? Each line is an empty chair in the drawing.",
    },
    decisions: {
      label: "Which decisions will be taken this year, and by whom?",
      hint: "Small ones rather than large ones. For each decision one party.",
    },
    promise: { label: "What has been agreed?" },
    promiseBy: { label: "Who promises it?" },
    promiseTo: { label: "To whom?" },
    promiseReturn: { label: "What comes in return?", hint: "It may be money, or an hour." },
    promiseKeeper: { label: "Which person keeps this?", hint: "A role or initials." },
    promiseOn: { label: "By which day?" },
    sayingNo: {
      label: "How does somebody say no, and what happens then?",
      hint: "This comes from your Reciprocity board (module 3).",
    },
    activity: { label: "What happens?" },
    activityOn: { label: "When?", hint: "If you do not know the day yet, take the first of the month." },
    activityGoal: { label: "For which goal?" },
    activityParty: { label: "Which party does it?" },
    activityBudget: { label: "Amount in euros", hint: "Only a number. It may be 0." },
    standIns: {
      label: "Who steps in when the one who does it is away?",
      hint: "Roles, no names. This comes from your Intervention planner (module 6).",
    },
    placement: {
      label: "Which work, in what kind of business?",
      hint: "The trade, not the name of the owner.",
    },
    placementParty: { label: "Which party offers the placement?" },
    placementGoal: { label: "For which goal?" },
    placementLearns: {
      label: "What does whoever comes learn, and what does the shop learn from them?",
      hint: "Otherwise a skilled maker is called a trainee.",
    },
    placementPaid: { label: "What is paid, and by whom?" },
    placementKeeper: { label: "Who guides it?", hint: "A role or initials." },
    shops: {
      label: "With which businesses do you talk, and on which step are you?",
      hint: "Trades, no names of shops. This comes from your Small-business ladder (module 7).",
    },
    cost: { label: "On what?" },
    costHours: {
      label: "How many hours, and whose?",
      hint: "For example: 8 hours a week, 45 weeks, coordinator.",
    },
    costAmount: {
      label: "Euros a year",
      hint: "Only a number. Is the amount in chapter 8 already? Then not here.",
    },
    fundParty: { label: "Who pays?", hint: "A party of chapter 6. “To be confirmed” is not a party." },
    fundWhat: { label: "For what, or from which budget?" },
    fundAmount: { label: "Euros a year", hint: "Only a number." },
    fundStanding: { label: "How does it stand?" },
    atZero: {
      label: "Who does something and is still at zero?",
      hint: "Follow one goal: who does what in how many hours? Roles and crafts, no names.",
    },
    lastTime: {
      label: "What did something like it really take last time?",
      hint: "In hours and in money. Begin there, and not with what you hope.",
    },
    paidPeople: {
      label: "Who is paid, and who explains beforehand what that does to benefits?",
      hint: "Anyone on benefits has to report the money, and it may be deducted. Name an adviser who has no say over the money.",
    },
    socialReturn: {
      label: "Does anything count as social return, and who judges that?",
      hint: "An ordinary commission, with a rate and the freedom to refuse. The purchasing department judges it.",
    },
    measuring: {
      label: "What do you count, what do you not ask, and for which decision?",
      hint: "This comes from your Impact log (module 8).",
    },
    figuresBy: {
      label: "From whom do the figures come?",
      hint: "A role, and preferably somebody outside the coalition.",
    },
    privacy: {
      label: "What do you keep about people, who can see it, and when is it gone?",
      hint: "A date, and somebody who does it. Put this before the data protection officer.",
    },
    sideEffects: {
      label: "Who may lie awake over something that works?",
      hint: "A role or a group, no name.",
    },
    risk: { label: "What can go wrong?" },
    riskSign: { label: "How will you see it?" },
    riskStop: { label: "When do you stop, and what happens to people and things?" },
    riskBy: { label: "Who decides that?", hint: "Not only those who began it." },
    assumptions: { label: "What do you assume without knowing it?" },
    funeral: {
      label: "It is two years later and the plan has failed. What did it?",
      hint: "Write down the one cause about yourselves, too.",
    },
    step: { label: "What is handed over?" },
    stepFrom: { label: "Who does it now?", hint: "A role or initials." },
    stepTo: { label: "Who takes it over?", hint: "A role or initials. Budget the hours first." },
    stepPlace: { label: "Where is it then?" },
    stepOn: { label: "From which day?" },
    inOneHead: { label: "What is in one person’s head only?" },
    trialWeek: { label: "In which week is that person away, and what do you count then?" },
    signerRole: { label: "Position", hint: "For example: team leader of the library." },
    signerName: { label: "Name", hint: "Of whoever signs in this position." },
    signerYesTo: {
      label: "Says yes to",
      hint: "What is theirs: hours, money, a building, a proposal to the council.",
    },
    signerNo: { label: "After a no", hint: "Something that may happen, and not a disaster." },
    approvals: {
      label: "Who else must say yes, to what, and what does a no do?",
      hint: "Positions. Begin with whoever you have not spoken to because you fear the answer.",
    },
    licence: {
      label: "Does your city apply for a licence, who signs it and who looks after it then?",
      hint: "Count on nothing before there is an agreement.",
    },
    whoStops: {
      label: "Who decides on stopping, and on whose figures?",
      hint: "That is not those who began it.",
    },
    stopOn: { label: "On which day does it stop, unless it is decided otherwise?" },
    remark: { label: "Remark", hint: "With the chapter that it is about." },
    remarkFrom: {
      label: "From whom?",
      hint: "A role: will do it, loses something by it, or comes from outside.",
    },
    remarkTaken: { label: "Taken over?" },
    remarkWhy: { label: "Why, or until when?" },
    readers: {
      label: "Which three readers did you choose, and what did you take out first?",
      hint: "Positions and crafts, no names.",
    },
    lasting: {
      label: "What goes on when those who began it have left, and where is that written?",
      hint: "In somebody’s hours, a rule, a budget or a habit.",
    },
    reviewOn: { label: "On which day do you put this plan on the table again?" },
    askAgainOn: {
      label: "Until when may the people whom you name stand here?",
      hint: "After that day we ask you to ask them again, or to take them out.",
    },
  },
  options: {
    "": "Not chosen yet",
    individual: "Individual",
    group: "Group",
    neighbourhood: "Neighbourhood and city",
    society: "Society",
    pillar1: "1 Positive health and wellbeing",
    pillar2: "2 Cultural heritage and community",
    pillar3: "3 Craft and entrepreneurship",
    sdg3: "SDG 3, health and wellbeing",
    sdg8: "SDG 8, decent work and economic development",
    sdg11: "SDG 11, sustainable community and city",
    sdg16: "SDG 16, a just and inclusive society",
    core: "Core: explain it, do not change it",
    safe: "Safe: stricter, not looser",
    local: "Local: anything, with a reason",
    discuss: "Discuss: nothing, until there is an answer",
    ...partyOptions.en,
    decided: "Promised, on paper",
    asked: "Asked for",
    notAsked: "Not asked for yet",
    hours: "In somebody’s hours",
    rule: "In a rule",
    budget: "In a budget",
    habit: "In a habit",
    taken: "Taken over",
    notTaken: "Not taken over",
    undecided: "We do not know yet",
  },
  sources: [
    "The levels, the pillars with their SDGs and the roles are De Stadscoalitie’s; see the page about the method. The fifteen chapters are the masterclasses’: there is no plan in the foundation’s text.",
    "The funeral in advance in chapter 12 is Gary Klein’s premortem; its source is in the lesson about the plan that holds together.",
    "What you fill in stays yours or your organisation’s.",
  ],
};
