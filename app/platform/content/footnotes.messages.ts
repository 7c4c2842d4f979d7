export const footnotesMessages = {
  nl: {
    title: "Noten",
    mark: (number: number) => `Noot ${number}`,
    back: (number: number) => `Terug naar de tekst bij noot ${number}`,
  },
  en: {
    title: "Notes",
    mark: (number: number) => `Note ${number}`,
    back: (number: number) => `Back to the text at note ${number}`,
  },
};
