import { plainForm } from "../../document/phrase-index";
import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";
import { CHROME } from "./chrome";
import { CUES } from "./cues";
import { FIELDS } from "./fields";
import { agreeing, inflectFrenchNoun, inflectFrenchVerb } from "./morphology";
import * as words from "./words";

const adjectives = (list: string): readonly string[] => phrases(list).flatMap(agreeing);

/** "De puces" behind its noun describes the name after it and owns nothing: "le géant des puces Nvidia". */
const SPECIALITIES = phrases(`
  d'intelligence artificielle, de l'intelligence artificielle, d'IA, de l'IA, en IA, en intelligence artificielle, de puces, des puces, de semi-conducteurs,
  des semi-conducteurs, de processeurs, de processeurs graphiques, de cartes graphiques, du cloud, de cloud, de robotique, de logiciels, du logiciel, de robots,
  de données, des données, de capital-risque, d'investissement, d'informatique, de l'informatique, d'IA générative, de l'IA générative, du numérique,
  des réseaux sociaux, du commerce en ligne, de l'e-commerce, du e-commerce, de puces IA, des puces IA, de serveurs, de presse, de centres de données, de défense
`);

export const french: LanguagePack = {
  lang: "fr",
  order: "subject_first",
  capitals: "names",
  ordinary: phrases(`
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi,
    vendredi, samedi, dimanche, IA, API, PDG, CEO, DG, GPU, IPO, ARR, bourse, internet, web, série, m, mm, mme, état, etat, je, j, on, ce,
    c, qu, si, oui, non, pas, rien, tout, tous, toutes, cela, ça, voici, voilà, hier, demain, aujourd'hui, aujourd, hui, jamais, enfin,
    reste, car, donc, or, ni, parmi, loin, premier, première, côté, même, aucun, aucune, résultat, selon, quant, bref, mais, interrogé,
    interrogée, outre, faute, grâce, créée, créé, fondée, fondé, lancée, lancé, il, ils, elle, elles, nous, vous, y, en, k, s, n, t, quelques,
    plusieurs, chez, dès, lors, puis, ainsi, surtout, seul, seule, moins, plus, trop, beaucoup, peu, très, déjà, depuis, pendant, durant, US,
    économie, finances, numérique, industrie, intérieur, défense, éducation, recherche, affaires, G, Mds, Md, HT, TTC, PME, TVA, CA
  `),
  forms: plainForm,
  inflectVerb: inflectFrenchVerb,
  inflectNoun: inflectFrenchNoun,
  cues: CUES,
  fields: FIELDS,
  links: [
    ...adjectives(
      `estimé, évalué, chiffré, record, colossal, annoncé, supplémentaire, total, cumulé, prévu, attendu, historique, net, initial, passé, grimpé, tombé, monté, porté, arrêté, compris`,
    ),
    ...phrases(`
      centres de données, data centers, énergétique, électrique, de, d, du, des, à, au, aux, l, le, la, les, un, une, s'élève, s'élèvent, s'élevait, s'élevaient, s'élevant, s'élèverait, s'établit, s'établissait, s'établissent,
      s'est établi, s'est établie, s'est établies, s'est élevé, s'est élevée, se sont élevés, se sont élevées, atteint, atteignent, atteignait, atteindrait, atteindra,
      atteignant, a atteint, ont atteint, avait atteint, est, sont, était, étaient, a été, ont été, fut, serait, seraient, sera, seront, ressort, ressortait, représente,
      représentant, représentent, représentait, totalise, totalisant, totalisent, dépasse, dépassent, dépassait, dépassant, a dépassé, ont dépassé, avait dépassé,
      franchi, franchit, franchissent, ont franchi, a franchi, de l'ordre de, d'un montant de, d'un montant total de, d'une valeur de, pour une valeur de,
      à hauteur de, pour un montant de, pour un total de, montant, somme, environ, près, plus, moins, quelque, pas, ne, n, que, qui, pouvant, aller, jusqu, jusqu'à,
      bondi, bondit, bondir, progressé, progresse, augmenté, augmente, baissé, baisse, reculé, recule, chuté, chute, doublé, double, triplé, triple, quadruplé, passer,
      passe, passait, passant, grimpe, grimper, monte, tombe, tomber, culmine, culminait, plafonne, avoisine, avoisinent, avoisinerait, avoisinait, frôle, frôlent,
      oscille, varie, entre, contre, vers, pour, avec, par, en, sur, dans, et, ou, voire, soit, désormais, déjà, maintenant, aujourd'hui, actuellement, aussi,
      également, encore, ainsi, depuis, seulement, à peine, tout juste, presque, au moins, au total, en moyenne, trimestriel, trimestrielle, trimestriels,
      annuel, annuelle, annuels, annuelles, mensuel, mensuels, mensuelle, boursier, boursière, boursières, mondial, mondiaux, global, globale, opérationnel,
      opérationnelle, opérationnelles, consolidé, nouveau, nouvelle, nouvel, premier, première, gros, petit, petite, plein, pleine, creusé, creusée, creusées, s'est creusé,
      s'est creusée, se sont creusées, se creuse, réduit, réduite, autour, alentours, aux alentours de, autour de, porte, porté, portant, portait, portée, ramenée, ramené,
      fixé, fixée, fixés, fixe, valait, rapide, rapidement, son, sa, ses, leur, leurs, cette, ce, cet, an, année, trimestre, exercice, mois, semestre, pourrait, devrait,
      pourraient, devraient, atteindre, dépasser, s'élever, avoir, être, eu, a, ont, avait, avaient, bon, coquette, simple, modique, rondelette, somme de, se chiffre,
      se chiffrent, se chiffrait, chiffrent, équivalant, équivalent, équivalente, équivaut, valant, moyen, moyenne, public, publique, publics, privés, privé, après, impôt,
      pour l'heure, pour l'instant, pour le moment, avant, propre, propres, part, hors, primaire, confirmé, signé, signée, signés, conclu, conclue, mené, menée, financer, financé, dernier, dernière, derniers
    `),
  ],
  linksAfter: [
    ...phrases(`
      de, d, du, des, en, au, aux, à, la, le, les, l, son, sa, ses, leur, leurs, titre, sous, forme, par, an, année, mois, trimestre, nouveau, nouveaux, nouvelle,
      nouvelles, supplémentaire, supplémentaires, annuel, annuels, annuelle, annuelles, frais, fraîche, cumulés, cumulé, lors, dans, cadre, via, pour, cette, ce, cet, US,
      dollars, euros, tranche, cash, numéraire, actions, nets, net, brut, bruts, seul, seule, d'ici, publics, privés, total, son dernier, sa dernière, dernier, dernière,
      premier, première, récent, récente, grâce, brûlés, et
    `),
  ],
  comparisons: phrases(`
    contre, contre seulement, contre à peine, par rapport à, comparé à, comparés à, face à, soit le double de, le double des, deux fois plus que, après, au lieu de,
    dont, dont environ, dont près de, dont plus de, en hausse par rapport à, à comparer à, à comparer aux, contre environ, contre près de
  `),
  inReturn: phrases(`en échange de, moyennant`),
  atFigure: [],
  clauseWords: phrases(`
    qui, que, qu, dont, où, mais, alors que, alors qu, tandis que, tandis qu, lorsque, lorsqu, quand, si, parce que, parce qu, puisque, bien que, bien qu, quoique, avant de,
    après que, après avoir, afin de, afin d, pour que, malgré, contre, comme, car, donc, or, ce qui, ce que, soit, notamment, pendant que, depuis que, tout en, laquelle, lequel,
    lesquels, lesquelles, auquel, duquel, par rapport
  `),
  markers: {
    of: phrases(`de, d, du, des, de la part de, de la part d, de la part du`),
    in: phrases(
      `y, dans, en, au sein de, au sein d, au sein du, au capital de, au capital d, au capital du, dans le capital de, dans le capital d, dans le capital du, à bord de`,
    ),
    to: phrases(`à, au, aux, vers, envers`),
    from: phrases(
      `auprès de, auprès d, auprès du, auprès des, depuis, venant de, venue de, venus de, provenant de`,
    ),
    by: phrases(`
      par, mené par, menée par, menés par, piloté par, pilotée par, emmené par, emmenée par, conduit par, conduite par, dirigé par, dirigée par, sous la houlette de,
      sous la houlette d, sous l'égide de, sous la conduite de, à l'initiative de, à l'initiative d, via
    `),
    with: phrases(
      `avec, aux côtés de, aux côtés d, aux côtés du, en partenariat avec, entre, avec le soutien de, avec l'appui de`,
    ),
    for: phrases(
      `pour, au profit de, au profit d, au profit du, au nom de, en faveur de, pour le compte de, pour le compte d`,
    ),
    at: phrases(
      `chez, du côté de, du côté d, du côté du, côté, quant à, quant au, pour ce qui est de, s'agissant de, à l'échelle de, à l'échelle du`,
    ),
    on: phrases(`sur, contre, à l'encontre de, concernant, à propos de, au sujet de, visant`),
    other: phrases(`
      détenu par, détenue par, fondé par, fondée par, soutenu par, soutenue par, créé par, créée par, développé par, développée par, cofondé par, cofondée par, lancé par, lancée par,
      contrôlé par, contrôlée par, conçu par, conçue par, face à, face au, aux mains de, aux mains d, propriété de, filiale de, filiale d, financé par
    `),
    than: phrases(`
      selon, d'après, plus que, moins que, que celle de, que celui de, comme, tel que, telle que, tels que, telles que, dont, hors, sauf, devant, derrière, après, avant, outre, parmi, malgré, notamment, à l'image de,
      à l'instar de, à l'instar d, loin de, loin d, à côté de, au même titre que, citant
    `),
  },
  modifiers: [
    ...SPECIALITIES,
    ...adjectives(
      `petit, grand, seul, américain, mondial, principal, spécialisé, coté, détenu, basé, installé, ancien, actuel, nouveau, prometteur, jeune, vieux, autre`,
    ),
    ...phrases(`
      le, la, l, les, un, une, son, sa, ses, leur, leurs, notre, cette, ce, cet, géant, géants, groupe, société, sociétés, entreprise, entreprises, start-up, startup, startups, start-ups,
      fonds, PDG, patron, patronne, dirigeant, fondateur, cofondateur, fondatrice, cofondatrice, président, présidente, directeur, directrice, général, générale, exécutif, milliardaire,
      ministre, Premier, chancelier, quotidien, journal, agence, site, magazine, chaîne, cabinet, banque, analyste, analystes, assistant, modèle, modèles, robot, chatbot, agent, application,
      plateforme, service, filiale, maison, mère, maison mère, rival, rivaux, concurrent, concurrente, concurrents, partenaire, voisin, cloud, tech, technologie, technologique, très, futur, future,
      M, Mme, monsieur, ex, fabricant, constructeur, éditeur, opérateur, concepteur, hébergeur, équipementier, spécialiste, conversationnel, célèbre, fameux, vaste, méga, laboratoire, labo,
      projet, programme, numéro un, numéro, duo, trio, régulateur, finance, financier, financière, chercheur, gérant, mastodonte, holding, investisseur, investisseurs, actionnaire, actionnaires, client,
      clients, fournisseur, générative, artificielle, homologue, confrères, confrère, hebdomadaire, conglomérat, souverain, public, publique, plan, supercalculateur, institut, média, blog
    `),
  ],
  passives: phrases(`
    est, sont, était, étaient, fut, furent, été, être, sera, seront, serait, seraient, étant, soit
  `),
  future: phrases(`
    va, vont, allait, allaient, devrait, devraient, doit, doivent, pourrait, pourraient, peut, peuvent, sera, seront, serait, seraient, compte, comptent, comptait, prévoit de, prévoient de, prévoit d,
    prévoyait de, entend, entendent, souhaite, souhaitent, veut, veulent, voudrait, envisage de, envisage d, envisagent de, projette de, projette d, s'apprête à, s'apprêtent à, cherche à, cherchent à,
    s'engage à, s'est engagé à, s'est engagée à, s'engagent à, se sont engagés à, promet de, promis de, promet d, espère, espèrent, ambitionne de, ambitionne d, vise à, tente de, a accepté de, sur le point de,
    sur le point d, chercherait à, envisagerait de, envisagerait d, a prévu de, a l'intention de
  `),
  possessives: phrases(`son, sa, ses, leur, leurs, notre, nos, dont`),
  relatives: phrases(`qui, dont, lequel, laquelle, lesquels, lesquelles`),
  pronouns: phrases(`y, nous, elle, elles, qui, celle-ci, celui-ci, laquelle, lequel`),
  oneself: phrases(`je, j, j', moi, nous, notre, nos, on`),
  personPronouns: phrases(`il, lui`),
  clitics: { accusative: phrases(`le, la, l`), dative: ["lui"] },
  auxiliaries: phrases(`a, ont, avait, avaient, aurait, auraient, ayant, aura, avoir, auront, eu`),
  firstPerson: phrases(`nous, notre, nos`),
  descriptions: words.DESCRIPTIONS,
  owned: [],
  definite: phrases(`le, la, l, cette, ce, cet, son, sa, du, au, notre`),
  makers: phrases(`
    créateur, créatrice, concepteur, développeur, éditeur, inventeur, propriétaire, maison mère, maison-mère, père, fabricant, patron, fondateur, auteur, opérateur, entreprise derrière,
    société derrière, start-up derrière, société mère, firme derrière, laboratoire derrière, exploitant
  `),
  nationalities: {
    US: phrases(
      `américain, américaine, américains, américaines, californien, californienne, californiens, états-unien, new-yorkais, new-yorkaise, texan`,
    ),
    CN: phrases(`chinois, chinoise, chinoises, pékinois, pékinoise, shanghaïen, shanghaïenne`),
    JP: phrases(`japonais, japonaise, nippon, nippone, nipponne`),
    FR: phrases(
      `français, française, françaises, tricolore, hexagonal, parisien, parisienne, lyonnais, lyonnaise, bordelaise, bordelais, lilloise, grenobloise, nantaise`,
    ),
    DE: phrases(
      `allemand, allemande, allemands, berlinois, berlinoise, munichois, munichoise, bavarois, bavaroise`,
    ),
    GB: phrases(`britannique, britanniques, londonien, londonienne, anglais, anglaise`),
    SA: phrases(`saoudien, saoudienne`),
    AE: phrases(`émirati, émiratie, émiratis, émirien, émirienne`),
    KR: phrases(`sud-coréen, sud-coréenne, coréen, coréenne`),
    NL: phrases(`néerlandais, néerlandaise, batave, hollandais, hollandaise`),
    CA: phrases(
      `canadien, canadienne, canadiens, torontois, torontoise, montréalais, montréalaise, québécois, québécoise`,
    ),
    IN: phrases(`indien, indienne`),
    IL: phrases(`israélien, israélienne`),
    TW: phrases(`taïwanais, taïwanaise, taiwanais, taiwanaise`),
    ES: phrases(`espagnol, espagnole`),
    IT: phrases(`italien, italienne`),
    SE: phrases(`suédois, suédoise`),
    CH: phrases(`suisse, suisses, helvétique, zurichois, zurichoise`),
    BE: phrases(`belge, belges, bruxellois, bruxelloise, flamand, flamande, gantois, gantoise`),
    RU: phrases(`russe, russes`),
    EU: phrases(`européen, européenne, européens, européennes`),
  },
  introductions: phrases(`
    start-up, startup, start up, société, entreprise, jeune pousse, éditeur, laboratoire, labo, licorne, pépite, plateforme, spécialiste, concepteur, développeur, fabricant,
    spin-off, scale-up, qui conçoit, qui développe, qui fabrique, qui édite, qui propose, dont l'IA, groupe, fournisseur, opérateur, jeune société, deeptech, legaltech,
    spécialisée, spécialisé, medtech, fondée, fondé, créée, filiale
  `),
  dealing: phrases("respectivement"),
  together: phrases(
    `ensemble, cumulés, cumulées, combinés, combinées, à eux deux, à eux trois, à eux quatre, à eux cinq, à elles deux, à elles trois, à elles quatre, réunis, réunies`,
  ),
  each: phrases("chacun, chacune"),
  industry: [
    ...phrases(`
      IA, intelligence artificielle, l'IA, l'intelligence artificielle, apprentissage automatique, apprentissage profond, GPU, modèle de langage, modèles de langage, grands modèles,
      grand modèle, centre de données, centres de données, data center, data centers, robotique, générative, puces, puce, inférence, synthèse vocale, voix de synthèse, chatbot,
      algorithme, algorithmes, machine learning, agent conversationnel, agents conversationnels, supercalculateur, semi-conducteurs, véhicule autonome, voiture autonome, humanoïde,
      humanoïdes, calcul, deeptech
    `),
  ],
  says: words.SAYS,
  infinitives: phrases(`de, d, à, pour, faut, va, vont, veut, sans`),
  levels: phrases(`
    ressort, ressortent, ressortait, culmine, s'établit, s'établissait, s'inscrit, s'est inscrit, atteignent, dépassent, promet, promettent, apporte, rachète, verse, coûte, lèverait, investirait, touche,
    a, ont, avait, est, sont, était, a atteint, atteint, s'élève, s'est, dépasse, vaut, valait, prévoit, compte, devrait, va, vise, dit, lève, levé, perd, perdu, gagne, passe, bondit,
    grimpe, chute, recule, fut, sera, serait, aurait, auraient, représente, représentent, représentait, porte, pesait, rapporte, réalise, réalisé, génère, investira, investit, dépensera, dépense, brûle, table, espère, cherche, finalise, boucle, bouclé, obtient, obtenu, reçoit, reçu, conclut, signe, signé, rachète, achète, consacrera, prépare, discute, envisage, annonce, affirme, assure, indique, déclare, veut, entend, pèse, négocie
  `),
  conjunctions: phrases(`et, ou, ainsi que, et de, et d, ou de`),
  determiners: phrases(
    `un, une, le, la, les, son, sa, ses, leur, leurs, ce, cet, cette, ces, des, aucun, du, de, d, ne, pas`,
  ),
  unnamed: words.UNNAMED,
  voices: words.VOICES,
  denied: words.DENIED,
  deniable: phrases(
    `l', les, le, cela, ça, information, informations, rumeur, rumeurs, chiffre, chiffres, montant, montants, article, nouvelle, ces allégations, allégations, tout montant`,
  ),
  negation: words.NEGATION,
  planned: words.PLANNED,
  talks: words.TALKS,
  estimated: words.ESTIMATED,
  reckoned: words.RECKONED,
  exclusions: words.EXCLUSIONS,
  fortunes: phrases(
    `fortune, fortunes, patrimoine personnel, patrimoine estimé, richesse personnelle, plus riche, plus riches`,
  ),
  training: words.TRAINING,
  marketValue: words.MARKET_VALUE,
  gaining: words.GAINING,
  results: words.RESULTS,
  bases: {
    run_rate: phrases(`
      rythme annuel, rythme annualisé, annualisé, annualisée, annualisés, annualisées, récurrents annuels, annuels récurrents, annuel récurrent, récurrent annuel, récurrents, récurrent, run rate,
      run-rate, arr, base annualisée
    `),
    quarter: phrases(`trimestre, trimestriel, trimestrielle, trimestriels, trimestrielles, trois mois`),
    per_year: phrases(`par an, chaque année, à l'année, tous les ans, l'an`),
    annual: phrases(
      `annuel, annuelle, annuels, annuelles, sur l'année, sur l'ensemble de l'année, pour l'exercice, sur l'exercice`,
    ),
    gross: phrases(`brut, bruts, brute`),
    pre_money: phrases(
      `pré-money, pre-money, avant injection, avant l'opération, avant investissement, hors nouveaux fonds, avant levée`,
    ),
    post_money: phrases(
      `post-money, après l'opération, nouveaux fonds compris, après investissement, après injection, levée comprise, argent frais compris, après levée`,
    ),
    total: phrases(
      `au total, en tout, à ce jour, jusqu'ici, depuis sa création, depuis sa fondation, cumulés, cumulé`,
    ),
  },
  rounds: [
    { phrase: "série #", name: "Series #" },
    { phrase: "serie #", name: "Series #" },
    { phrase: "series #", name: "Series #" },
    { phrase: "amorçage", name: "seed round" },
    { phrase: "pré-amorçage", name: "pre-seed round" },
    { phrase: "introduction en bourse", name: "IPO" },
    { phrase: "entrée en bourse", name: "IPO" },
    { phrase: "ipo", name: "IPO" },
  ],
  chrome: CHROME,
};
