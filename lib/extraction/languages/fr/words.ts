import type { Description, Negation, SayEntry } from "../../language-pack";
import { phrases } from "../phrases";
import { agreeing, sayingForms } from "./morphology";

export const DESCRIPTIONS: readonly Description[] = [
  {
    nouns: phrases(`
      société, entreprise, groupe, firme, compagnie, géant, maison, éditeur, développeur, concepteur, concurrent, rival, mastodonte,
      opérateur, champion, pionnier, spécialiste, leader, numéro un, structure, acquéreur, investisseur, constructeur, multinationale,
      plateforme, fournisseur, maison mère
    `),
    kinds: null,
  },
  {
    nouns: phrases(`
      start-up, startup, jeune pousse, pépite, licorne, jeune entreprise, jeune société, scale-up, spin-off, PME, jeune firme, entreprise en démarrage
    `),
    kinds: null,
    young: true,
  },
  {
    nouns: phrases(`quotidien, journal, agence, magazine, site, hebdomadaire, chaîne, média`),
    kinds: ["outlet"],
  },
  { nouns: phrases(`dernier, dernière`), kinds: null, last: true },
  {
    nouns: phrases(`laboratoire, labo, centre de recherche, institut`),
    kinds: ["lab", "company", "research"],
  },
  {
    nouns: phrases(`
      fabricant de puces, concepteur de puces, géant des puces, fondeur, géant des semi-conducteurs, spécialiste des puces,
      fabricant de semi-conducteurs, concepteur de processeurs, champion des puces, roi des puces, fabricant de processeurs,
      concepteur de processeurs graphiques, fabricant de cartes graphiques, concepteur de semi-conducteurs
    `),
    kinds: ["chip_maker"],
  },
  {
    nouns: phrases(`
      géant du cloud, fournisseur de cloud, opérateur de centres de données, spécialiste du cloud, opérateur de data centers, hébergeur,
      fournisseur de services cloud
    `),
    kinds: ["cloud", "company"],
  },
  {
    nouns: phrases(`fonds, conglomérat, fonds souverain, holding, fonds d'investissement`),
    kinds: ["fund", "group", "company"],
  },
  { nouns: phrases(`gouvernement, pays, exécutif, État, royaume, Etat`), kinds: ["government"] },
  { nouns: phrases(`projet, programme, initiative, coentreprise`), kinds: ["project", "programme"] },
];

const saying = (verbs: string): readonly string[] => phrases(verbs).flatMap(sayingForms);

export const SAYS: readonly SayEntry[] = [
  {
    sort: "say",
    verbs: [],
    fixed: saying(`
      annoncer, déclarer, indiquer, affirmer, assurer, préciser, ajouter, expliquer, confirmer, souligner, dire, écrire, soutenir, reconnaître,
      admettre, avouer, insister, rappeler, prétendre, confier, glisser, répondre, rétorquer, argumenter, clamer, avancer, faire savoir,
      certifier, commenter, marteler, jurer, lancer, résumer, revendiquer, concéder, noter, détailler, révéler, communiquer, raconter,
      se targuer, arguer, chiffrer, relever, faire valoir, se féliciter, mettre en avant, évoquer, témoigner, faire état
    `),
    before: phrases(`
      selon, d'après, de l'aveu de, de l'aveu d', de l'aveu du, aux dires de, au dire de, à en croire, si l'on en croit, dixit,
      dans un communiqué de, citant, pour reprendre les mots de, dans les mots de, par la voix de, par la bouche de, selon les mots de,
      comme l'a|ont indiqué|confirmé|précisé|expliqué|reconnu, a fait savoir, ont fait savoir, suivant
    `),
  },
  {
    sort: "report",
    verbs: [],
    fixed: saying(
      `rapporter, apprendre, montrer, relater, relayer, constater, écrire, croire savoir, publier, dévoiler`,
    ),
    before: phrases(`
      rapporté par, rapportée par, rapportées par, rapportés par, révélé par, révélée par, révélées par, révélés par, cité par, citée par, citées par,
      comme l'a|ont rapporté|révélé, relayé par, consulté par, consultés par, selon les informations de, d'après les informations de,
      selon les informations du, selon une enquête de, selon une information de, vu par, obtenu par, obtenus par, repéré par, publié par, publiées par
    `),
  },
  {
    sort: "estimate",
    verbs: [],
    fixed: saying(`estimer, évaluer, juger, calculer, considérer, penser, croire, supposer`),
    before: phrases(`
      estimations de, estimation de, les estimations de, calculs de, les calculs de, les données de, une analyse de, une étude de, un rapport de,
      le cabinet, l'institut, estimations du, calculs du, une note de, les projections de, une compilation de, l'étude de, les chiffres de
    `),
  },
  {
    sort: "expect",
    verbs: [],
    fixed: [
      ...saying(`anticiper, prédire, pronostiquer`),
      ...saying(`prévoir, espérer`).map((form) => `${form} que|qu|un|une|des`),
      ...saying(`tabler, miser`).map((form) => `${form} sur`),
      ...saying("attendre").map((form) => `${form} un|une|des|désormais`),
    ],
  },
  {
    sort: "promise",
    verbs: [],
    fixed: [
      ...saying(`promettre`),
      "s'est engagé",
      "s'est engagée",
      "s'engage",
      "se sont engagés",
      "s'engagent",
    ],
  },
  {
    sort: "deny",
    verbs: [],
    fixed: saying(`démentir, nier, contester, réfuter, rejeter, récuser, balayer, désavouer`),
  },
];

export const UNNAMED = phrases(`
  sources proches, une source, des sources, sources concordantes, personnes proches, personnes au fait, proches du dossier,
  proche du dossier, personnes informées, source proche, plusieurs sources, deux sources, analystes, la presse, certains médias,
  des médias, nos informations, une personne, observateurs, rumeurs, initiés, sources, des investisseurs, un investisseur, un proche
`);
export const VOICES = phrases(`
  porte-parole, communiqué, directeur général, directrice générale, PDG, patron, patronne, directeur financier, directrice financière,
  dirigeants, direction, documents, fondateur, président, présidente, dirigeant, dirigeante, cofondateur, cofondatrice, ministre, numéro deux, secrétaire d'État, analyste,
  patron, responsable, DG, directeur, directrice, gérant, économiste
`);
export const DENIED = phrases(`
  dément, démentent, démenti, démentait, démentie, démentant, nie, nient, nié, niait, niant, pure fiction, fantaisiste, fantaisistes, faux,
  infondé, infondée, infondées, infondés, sans fondement, réfute, réfutent, réfuté, n'est pas vrai, mensonge, fausse, fausses, inexact, inexacte,
  contesté, conteste, balaie, balayé, n'a jamais, invention, n'est pas un chiffre officiel, pas exact
`);
export const NEGATION: Negation = {
  words: phrases(`pas, pas encore, jamais`),
  nor: phrases(`ni`),
  unless: phrases(`pas seulement, pas que, pas moins, pas uniquement, pas loin, pas plus`),
  except: phrases(`que, qu', avant, sinon`),
  before: 0,
  behind: 0,
};
export const TALKS = phrases(`
  en discussions, en discussion, discussions, discute, discutent, discuterait, discuteraient, négocie, négocient, négocierait, négocieraient,
  négociait, négociations, négociation, en pourparlers, pourparlers, étudie, étudierait, réfléchit, réfléchirait, cherche à, chercherait,
  cherchent à, chercherait à, cherche, sur le point de, sur le point d', s'apprête à, s'apprête, s'apprêterait, s'apprêtent, en passe de,
  en passe d', viserait, vise, visent, visant, visait, lorgne, prépare, préparerait, préparent, envisage, envisagerait, envisagent, envisageait,
  proche d'un accord, proche de boucler, tente de, tenterait, souhaiterait, ambitionne, sonde, approché, approchés, en quête de, à la recherche de,
  serait prêt à, seraient prêts à, serait prête à, espère lever, voudrait
`);
export const PLANNED = phrases(`
  prévoit, prévoient, prévoyait, prévoyons, allons, comptons, voulons, devons, nous souhaitons, entendons, visons, prévu, prévue, prévus, prévues, prévoirait, compte investir|dépenser|lever|consacrer|y|porter|verser|allouer|débourser|injecter|bâtir|construire,
  comptent, comptait, entend, entendent, entendait, projette, projettent, souhaite, souhaitent, veut, veulent, voulait, va, vont, allait,
  s'engage, s'engagent, s'est engagé, s'est engagée, se sont engagés, promet, promettent, promis, promise, promettait, d'ici, d'ici à, doit,
  doivent, à terme, sera, seront, objectif, destiné à, destinée à, destinés à, a accepté de, ont accepté de, annonce vouloir, prêt à, prête à,
  prêts à, pourra, pourront, plan, s'étale, étalés, étalé, à venir, projet,
  prochaine, futur, future, promesse, programmé, programmée, programmés, devra, devront, dotée, doté, en vue de, table sur, tablent sur
`);
const forms = (participles: string): readonly string[] => phrases(participles).flatMap(agreeing);

export const ESTIMATED = [
  ...forms(`attendu, prévu, projeté, anticipé, escompté`),
  ...phrases(`
    estime, estiment, estimait, estimation, estimations, prévision, prévisions, prévoit, prévoient, prévoyait, attend, attendent, table sur, tablent sur,
    tablait sur, tablant sur, devrait, devraient, pourrait, pourraient, projection, projections, anticipe, anticipent, espère, espèrent, vise, visent,
    viser, objectif, consensus, potentiellement, probablement, sans doute, vraisemblablement, ambitionne, mise sur, misent sur, compte atteindre, compte doubler,
    compte réaliser, compte dépasser, d'ici, d'ici à, devait, perspectives, perspective, promet, visait, sera, seront, s'attend, s'attendent, cible, parie sur, prédit
  `),
];
export const RECKONED = phrases(`
  estimé à, estimée à, estimés à, estimées à, évalué à, évaluée à, évalués à, évaluées à, chiffré à, chiffrée à, estimé au, estimée aux, se chiffrerait, s'élèverait,
  estimé entre, estimée entre, évalué entre, atteindrait, avoisinerait, représenterait, coûterait
`);
export const EXCLUSIONS = phrases(`
  fortune, fortunes, patrimoine, milliardaires, milliardaire le plus, plus riche, plus riches, richesse personnelle, fortune personnelle, taille du marché, marché mondial,
  marché européen, marché .. pèse, marché .. pèserait, marché .. représente, marché .. représentera, marché .. atteindra, marché .. atteindrait, marché .. vaudra,
  marché .. devrait, le marché de, marché de la, marché du, marché des, marché de l',  baril, once, dette publique, PIB, déficit public, déficit budgétaire, déficit commercial, budget de l'État, bitcoin,
  bitcoins, ether, ethereum, cryptomonnaie, cryptomonnaies, cryptos, mercato, indemnité de transfert, produit intérieur brut, dommages assurés, héritiers, cassette,
  livret A, le baril, la tonne
`);
export const TRAINING = [
  ...forms("entraîné"),
  ...phrases(`
    entraînement, entraîner, entraîne, l'entraînement, préentraînement, pré-entraînement, pré-entraîner, phase d'entraînement,
    formation du modèle, former le modèle, entraînements
  `),
];
export const MARKET_VALUE = phrases(`
  capitalisation, capitalisation boursière, valeur boursière, en Bourse, la Bourse, action, actions, titre, titres, séance, cotation, valeur, valorisation boursière,
  clôture, cours, boursier, boursière, boursiers, boursières, valorisation, krach, Nasdaq, sur les marchés, en une journée, investisseurs, dévissé, plongé
`);
export const GAINING = phrases(`
  gagne, gagné, gagnent, gagnait, gagner, ajouté, ajoute, ajoutant, gagnant, grimpant, gain, gains, hausse, bondi, bond, bondit, bondissant, grimpé, grimpe, grimpait, envolée, s'envole, s'est envolé,
  s'est envolée, progresse, progressé, repris, reprend, rebond, rebondi, engrangé, engrange, pris, flambée, flambé, s'adjuge, s'est adjugé, renchéri, plus haut, enrichi, de mieux, étoffé, étoffée, gonflé, gonflée, s'étoffe
`);
export const RESULTS = phrases(`
  trimestre, trimestriel, trimestrielle, trimestriels, annuel, annuelle, annuelles, exercice, net, nette, nettes, opérationnel, opérationnelle, opérationnelles, d'exploitation,
  résultats, résultat, chiffre d'affaires, revenus, l'an dernier, l'an passé, l'année dernière, cette année, en 2022, en 2023, en 2024, en 2025, en 2026, semestre, par an, comptes,
  mois, avant impôt, bilan
`);
