/**
 * What no machine should answer: harm, threats, abuse, the law. Such words go to a person whatever else they ask, before
 * any engine reads on. Phrases, not single words: a shop sells knives, and food for dogs.
 */
const OF_A_PERSON: RegExp[] = [
  // Harm to oneself.
  /\b(bunuh diri|mau mati( saja| aja)?$|(ingin|pengen|pingin) mati|akhiri hidup|nyakitin diri|melukai diri|suicid\w*|kill (myself|me)|end my life|hurt myself|self.?harm)\b/,
  // Harm that has happened, or may be happening.
  /\b(keracunan|overdosis|overdose|tertelan|kebakaran|meledak|kesetrum|sesak nafas|sesak napas|pingsan|poisoned|food poisoning|exploded|caught fire|electrocuted|unconscious|can ?not breathe)\b/,
  // Threats.
  /\b((gue|gua|gw|saya|aku|kami|kita|tak) (bakar|bunuh|bom|hancurin|hancurkan|habisi|bacok|tusuk|datangin)|(bakar|bom|ledakkan|hancurin) (toko|cabang|kantor)|bom di (toko|cabang|kantor)|awas (ya |lo|lu|kau|kamu|kalian)|i will (kill|burn|bomb|hurt|find) (you|your)|bomb (in|at) (the|your)|burn (it|your|the) (down|shop|store))\b/,
  // Abuse of whoever reads.
  /\b(bangsat|bajingan|goblok|tolol|brengsek|kontol|memek|ngentot|keparat|anjing (lo|lu|kau|kamu|kalian)|fuck (you|off|this)|fucking|asshole|motherfucker|bastards?|bitch)\b/,
  // The law and the press.
  /\b((lapor|laporkan|laporin)( ke)? (polisi|bpkn|ylki|ojk|bpom)|somasi|pengacara|tuntut (kalian|toko)|gugat|viralin|viralkan|(i will|i am going to|gonna) sue|sue you|my lawyer|legal action|press charges)\b/,
];

/** Whether a turn is a person's to answer, whatever it asks. */
export function isOfAPerson(words: string): boolean {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return OF_A_PERSON.some((sign) => sign.test(plain));
}
