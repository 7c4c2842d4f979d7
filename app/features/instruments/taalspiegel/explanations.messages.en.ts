/** The same in English. The words it speaks of are Dutch: so is the text that is held up. */
export const explanationsEn = {
  chances: {
    why: "This word says that somebody has few chances. It does not say who hands chances out.",
    instead:
      "Name what is missing in the street or the system, or what people do. For instance: families in a street that lost its bus and its library.",
  },
  vulnerable: {
    why: "Vulnerable or weak is fastened to people here. What hurts them is not said.",
    instead:
      "Leave the word out, or say what is in the way: the counter closes at four, the rent is too high, the contract ends in May.",
  },
  distance: {
    why: "A distance has two ends. Here it hangs on one of them.",
    instead:
      "Name the other end: which employers do not know these people yet, which diploma does not count here?",
  },
  schooling: {
    why: "A whole person is summed up in what they did not learn.",
    instead:
      "Name what somebody does know, or say what the text asks: people who find forms in Dutch difficult.",
  },
  needy: {
    why: "This word turns somebody into nothing but a request for help.",
    instead:
      "Write what help is needed with, and let the person be a person: older people who get help with cooking.",
  },
  trouble: {
    why: "The problem has become a quality of people here.",
    instead:
      "Write what happens, where and when: it is loud on the square after eleven. Who wants to do something about it?",
  },
  unreached: {
    why: "It takes two to reach each other. This word puts it on one side.",
    instead: "Ask who does know these people, and write that down: well connected, only not with us.",
  },
  money: {
    why: "People are named after what they do not have, or what they live on.",
    instead: "Name the amount or the rule: who has less than … a month. Or name the reason for your letter.",
  },
  workless: {
    why: "This says what somebody does not do or want. What they do all day stays out of the picture.",
    instead: "Name what people can do or look for: a tiler who looks for work, parents who care at home.",
  },
  condition: {
    why: "A circumstance has become the name of a person here.",
    instead:
      "Put the person first, and leave the circumstance out when it does nothing: people who have no house, residents who live further from others.",
  },
  addressed: {
    why: "Rights and duties hang on this word. Above a letter it mostly says what you take somebody for.",
    instead: "Begin with the name, or with what you invite to. In the decision itself the word may stay.",
  },
  problemPlace: {
    why: "The neighbourhood itself is called a problem. Whoever lives there is part of it.",
    instead:
      "Call the neighbourhood by its name, and say what is there and what is missing: a school, three workshops, no doctor.",
  },
  place: {
    why: "This image makes a neighbourhood something to be fought or saved.",
    instead: "Write what happens and who did it or failed to: the bank left, the houses were not repaired.",
  },
  led: {
    why: "Somebody is brought somewhere. Whether they walk by themselves is not said.",
    instead: "Write who does what: Davit chooses a workplace, we call the employer.",
  },
  activated: {
    why: "Whoever activates takes it that the other stands still.",
    instead:
      "Write what people already do, or what you ask: we ask six neighbours whether they want to make the costumes.",
  },
  placed: {
    why: "The person is something to put down or deliver here.",
    instead: "Give the person the verb: she begins, he chooses, they agree.",
  },
  flow: {
    why: "Water flows. In a flow nobody chooses.",
    instead: "Write what changes in somebody’s life: forty people found work or started a business.",
  },
  moved: {
    why: "Somebody else decides here that people must move.",
    instead: "Ask what moves somebody, and what is in the way. Write that down.",
  },
  target: {
    why: "A target group is something to aim at. People are more than a target.",
    instead: "Name whom you mean: seamstresses and musicians in South, parents of the school.",
  },
  caseload: {
    why: "People stand in a box or a file here.",
    instead: "Write how many people you speak with, and what you agreed.",
  },
  deployed: {
    why: "Whoever is deployed is a means.",
    instead: "Write what you ask, what you give for it and who said yes.",
  },
  helping: {
    why: "Help goes one way here: one gives, the other gets.",
    instead: "Add the other side: what can I do for you, and what can you do for me?",
  },
  offering: {
    why: "Whoever offers something also keeps hold of it. What the other brings is missing.",
    instead: "Write what both sides put in: we arrange the room, they choose the fabric and teach.",
  },
  empowering: {
    why: "Strength is something that one gives to another here. The other already had it.",
    instead: "Name the strength that is there, and what you take out of its way.",
  },
  joining: {
    why: "Taking part is a favour here: somebody else allows it.",
    instead: "Write who make something together, and who decides.",
  },
  charity: {
    why: "There is a giver and a receiver here, and the roles are fixed.",
    instead: "Write what the other can do, what you have to ask, and what you exchange.",
  },
  craft: {
    why: "This says where somebody is from, while a craft is meant.",
    instead:
      "Name the craft, and the street where it matters. When the origin belongs to the craft itself, leave it.",
  },
  status: {
    why: "This says how somebody once arrived, while a craft is meant.",
    instead: "Name the craft or what is made. When somebody chooses this word, it is theirs.",
  },
  definition: {
    why: "This sentence says what a word means in a rule. That is where the exact word belongs.",
    instead: "Leave it here. In the letter with it you may choose plain words.",
  },
  groupOfLaw: {
    why: "This is what a law or regulation calls those to whom it applies. It decides who gets money or support.",
    instead: "Leave it where that rule applies, and say what it means.",
  },
  banenafspraak: {
    why: "This is a word of the law on the jobs agreement. It decides who counts and who gets support.",
    instead: "Leave it where the rule applies.",
  },
  inburgering: {
    why: "This word comes from the Dutch law on civic integration. Duties and deadlines hang on it.",
    instead: "Leave it in a decision or regulation. Above an invitation it is not needed.",
  },
  awb: {
    why: "Dutch administrative law uses this word for who may object.",
    instead: "Leave it, and explain it in one sentence.",
  },
  participatiewet: {
    why: "The Dutch Participation Act uses this word. Money or a duty hangs on it.",
    instead: "Leave it where the right or the duty is meant, and say what it means.",
  },
  vreemdelingen: {
    why: "Protection, or a right to stay, shelter or housing, hangs on this word.",
    instead:
      "Do not take it out here out of kindness. When the sentence is about something else, name what somebody does.",
  },
  wmo: {
    why: "In a decision on support, the Dutch Social Support Act (Wmo 2015) gives rights to who is called this.",
    instead: "Leave it in the decision. The letter with it begins with a name.",
  },
  jeugdwet: {
    why: "The Dutch Youth Act uses this word for who has a right to help.",
    instead: "Leave it where that right is meant.",
  },
  school: {
    why: "Rules on school and compulsory education use this word.",
    instead: "Leave it where that rule applies.",
  },
};
