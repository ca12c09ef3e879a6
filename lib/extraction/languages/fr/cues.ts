import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/** Verbs by their infinitive with the words after it, nouns in the singular. */
export const CUES: readonly CueEntry[] = [
  // Money in
  { frame: "raise", verbs: ["lever"], weight: 2.4 },
  {
    frame: "raise",
    verbs: phrases(`
      récolter, collecter, engranger, empocher, décrocher, sécuriser, réunir, rassembler, amasser, rafler, glaner, attirer,
      capter, boucler, clore, finaliser, se faire financer
    `),
    fixed: phrases(`met|mis|mettre la main sur, mettre|met|mis dans sa besace, faire|fait le plein`),
  },
  {
    frame: "raise",
    verbs: phrases(
      `disposer de, être doté de, obtenir, recevoir, percevoir, emprunter, bénéficier de, trouver, chercher, bénéficier d'`,
    ),
    weight: 1.5,
  },
  {
    frame: "invest",
    verbs: phrases(`
      investir, injecter, placer, miser, parier, réinvestir, débloquer, apporter, souscrire, abonder, participer à hauteur de,
      contribuer à hauteur de, mettre sur la table, mettre dans, remettre au pot, engager
    `),
  },
  { frame: "raise", verbs: ["émettre"], weight: 1.6 },
  {
    frame: "invest",
    fixed: phrases(`y met, y mettent, y a mis, y apporte, en apporte, y ajoute`),
    weight: 2.2,
  },
  {
    frame: "invest",
    nouns: phrases(`investissement, mise de fonds, ticket, mise`),
    weight: 1.9,
  },
  {
    frame: "give",
    verbs: phrases(`accorder, octroyer, prêter, attribuer, fournir, doter, donner, allouer à, offrir`),
    weight: 1.6,
  },
  {
    frame: "funding",
    nouns: phrases(`
      levée de fonds, levée, tour de table, tour de financement, financement, ronde de financement, ronde, cycle de financement,
      augmentation de capital, opération de financement, tour d'amorçage, amorçage, introduction en Bourse, entrée en Bourse,
      mise en Bourse, placement privé, emprunt obligataire, obligation, émission obligataire, ligne de crédit, facilité de crédit,
      capital frais, argent frais, emprunt, méga-levée, mégalevée, méga-tour, tour d'investissement, ronde d'investissement,
      capital-risque, prêt relais, financement participatif, fonds propres, obligation convertible, cotation, apport, apport en capital, dernier tour, nouveau tour, premier tour, tour,
      injection de capital, injection, injection de fonds, recapitalisation, refinancement, pré-amorçage, augmentation de son capital
    `),
    fixed: phrases(`
      série a, série b, série c, série d, série e, série f, série g, série h, auprès d'investisseurs, auprès de fonds,
      auprès de ses actionnaires, nouveau tour
    `),
  },
  {
    frame: "funding",
    nouns: phrases(
      `subvention, prêt, aide, aide publique, bourse de recherche, tranche, chèque, dette, dotation, enveloppe de capital, cagnotte`,
    ),
    weight: 1.4,
  },
  { frame: "stake", nouns: phrases(`participation, part au capital, prise de participation`), weight: 1.6 },
  {
    frame: "stake",
    fixed: phrases(
      `pour prendre, pour monter à, pour s'octroyer, pour détenir, pour entrer au capital, pour entrer chez, pour entrer dans, pour devenir actionnaire, pour rentrer au capital`,
    ),
    weight: 2.3,
  },
  // Deals
  {
    frame: "acquire",
    verbs: phrases(`
      acquérir, racheter, acheter, absorber, reprendre, s'offrir, se payer, s'emparer de, s'emparer d', avaler,
      mettre la main sur, faire l'acquisition de, faire l'acquisition d', croquer
    `),
  },
  {
    frame: "acquire",
    nouns: phrases(`achat, prix d'achat, prix de rachat, prix d'acquisition`),
    weight: 1.9,
  },
  {
    frame: "acquisition",
    nouns: phrases(
      `acquisition, rachat, fusion, prise de contrôle, offre publique d'achat, offre de rachat, reprise`,
    ),
    fixed: ["opa"],
  },
  {
    frame: "sell",
    verbs: phrases(`vendre, céder, revendre, se vendre, se séparer de, se délester de`),
    weight: 1.8,
  },
  {
    frame: "sell",
    nouns: phrases(`
      cession, vente d'actions, vente de titres, cession d'actions, vente de parts, vente secondaire, cession secondaire,
      opération secondaire, revente, rachat d'actions aux salariés
    `),
    weight: 1.9,
  },
  {
    frame: "contract",
    nouns: phrases(`
      contrat, accord, commande, partenariat, marché public, bail, transaction, carnet de commandes, accord de licence,
      contrat-cadre, engagement d'achat, pacte, alliance, deal, bon de commande, accord commercial, location, entente, méga-contrat,
      mégacontrat, appel d'offres, réservation
    `),
  },
  { frame: "contract", verbs: phrases(`commander, louer, signer, conclure, nouer, parapher`), weight: 1.5 },
  {
    frame: "supply",
    fixed: phrases(`
      contrat de fourniture, contrat pour fournir, commande de la part, commandes de la part, commande passée par,
      commande auprès, pour fournir, contrat remporté auprès, remporte un contrat, remporté un contrat, remporter un contrat,
      décroche un contrat, décroché un contrat, contrat auprès
    `),
    weight: 2.3,
  },
  {
    frame: "pay",
    verbs: phrases(`payer, régler, dédommager, indemniser, s'acquitter de, verser`),
    weight: 1.9,
  },
  {
    frame: "pay",
    nouns: phrases(`
      règlement amiable, règlement à l'amiable, paiement, indemnité, dédommagement, dommages et intérêts, dommages-intérêts,
      accord amiable, accord à l'amiable, indemnisation, loyer, versement, redevance
    `),
  },
  {
    frame: "fine",
    verbs: phrases(
      `condamner à payer, condamner à verser, sanctionner, infliger, pénaliser, condamner, écoper de, écoper d'`,
    ),
    weight: 2.2,
  },
  { frame: "fine", verbs: phrases(`réclamer, exiger`), weight: 1.5 },
  { frame: "fine", nouns: phrases(`amende, pénalité, sanction, astreinte, contravention`), weight: 2.3 },
  // Worth
  { frame: "value", verbs: phrases(`valoriser, évaluer`), weight: 2.6 },
  {
    frame: "valuation",
    nouns: phrases(`
      valorisation, capitalisation, capitalisation boursière, valeur boursière, valeur de marché, valeur en Bourse,
      valeur d'entreprise, valorisation boursière, niveau de valorisation, prix d'introduction
    `),
    weight: 2.4,
  },
  { frame: "valuation", verbs: ["valoir"], weight: 1.9 },
  {
    frame: "valuation",
    fixed: phrases(
      `sur la base de, sur une base de, sur la base d'une valorisation de, crédité de, créditée de, le porte à, la porte à`,
    ),
    weight: 2.5,
  },
  { frame: "valuation", nouns: ["valeur"], fixed: phrases(`pré-money, post-money, pre-money`), weight: 1.6 },
  { frame: "valuation", verbs: ["peser"], weight: 1.3 },
  {
    frame: "set_at",
    fixed: phrases(
      `est donné à, est donnée à, la situe à, la situent à, situe .. à, situent .. à, situe .. autour de, situent .. autour de`,
    ),
    weight: 2.2,
  },
  {
    frame: "level",
    verbs: phrases(`
      dépasser, franchir, crever, passer, atteindre, toucher, frôler, tutoyer, finir à, terminer à, clôturer à, s'établir à,
      coter, s'afficher à, afficher
    `),
    fixed: phrases(`la barre, le cap, le seuil, la barre symbolique, le cap symbolique, le plafond`),
    weight: 0.8,
  },
  {
    frame: "market_change",
    verbs: phrases(`
      effacer, s'évaporer, s'envoler en fumée, partir en fumée, partir, rayer, gommer, anéantir, s'effacer, volatiliser, se volatiliser,
      disparaître, faire disparaître, fondre, engloutir, évaporer, faire fondre, amputer, balayer, se délester
    `),
    direction: "loss",
    weight: 1.9,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      de capitalisation, de sa capitalisation, de valeur boursière, de sa valeur boursière, de capitalisation boursière,
      de sa capitalisation boursière, de sa valorisation, de sa valeur, de valeur en Bourse, de sa valeur en Bourse, de valorisation boursière,
      de valeur de marché, en capitalisation, en valeur boursière, de leur capitalisation, de leur valeur, en une séance, en une seule séance,
      en fumée, envolés, évaporés, partis en fumée
    `),
    weight: 2.4,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      à sa capitalisation, à sa valeur, à sa valeur boursière, à sa capitalisation boursière, à sa valorisation, à sa valeur en Bourse,
      gain de capitalisation, hausse de capitalisation
    `),
    direction: "gain",
    weight: 2.7,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      de plus de capitalisation, de capitalisation en plus, de capitalisation supplémentaires, de capitalisation supplémentaire, gonflé|gonfle|alourdi|augmenté|accru sa capitalisation|valeur de
    `),
    direction: "gain",
    weight: 2.8,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `de capitalisation en moins, de capitalisation perdus, de capitalisation envolés, de capitalisation partis`,
    ),
    direction: "loss",
    weight: 2.8,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `perte de capitalisation, perte de valeur, perte de valeur boursière, chute de capitalisation, destruction de valeur`,
    ),
    direction: "loss",
    weight: 2.7,
  },
  { frame: "lose", verbs: phrases(`perdre`), direction: "loss", weight: 2.1 },
  {
    frame: "gain",
    verbs: phrases(`gagner, ajouter, engranger, prendre, reprendre, regagner`),
    direction: "gain",
    weight: 1.1,
  },
  // Results
  {
    frame: "revenue",
    nouns: phrases(`
      chiffre d'affaires, revenu, recette, vente, facturation, volume d'affaires, produit d'exploitation, rentrée, prévision de revenus, revenu d'abonnement
    `),
    fixed: ["ca"],
    verbs: ["facturer"],
    weight: 2.4,
  },
  {
    frame: "revenue",
    nouns: phrases(`
      revenu annualisé, revenu récurrent annuel, revenu annuel récurrent, revenu récurrent, chiffre d'affaires annualisé,
      chiffre d'affaires récurrent, chiffre d'affaires annuel récurrent, rythme annualisé, rythme annuel, rythme de revenus
    `),
    fixed: phrases(
      `arr, run rate, en rythme annuel, en rythme annualisé, en base annuelle, en base annualisée, annualisés`,
    ),
    basis: "run_rate",
    weight: 2.6,
  },
  {
    frame: "earn",
    verbs: phrases(
      `générer, encaisser, réaliser, dégager, rapporter, engendrer, empocher, drainer, enregistrer, gagner`,
    ),
    weight: 1.3,
  },
  {
    frame: "profit",
    nouns: phrases(`
      bénéfice, bénéfice net, profit, résultat net, résultat opérationnel, résultat d'exploitation, bénéfice opérationnel,
      bénéfice d'exploitation, excédent, gain, plus-value, marge brute, résultat courant, résultat avant impôt, résultat
    `),
    fixed: ["ebitda"],
    direction: "gain",
    weight: 2.4,
  },
  {
    frame: "profit",
    nouns: phrases(
      `perte, manque à gagner, perte nette, perte opérationnelle, perte d'exploitation, déficit, trou, ardoise, moins-value`,
    ),
    fixed: phrases(`dans le rouge`),
    direction: "loss",
    weight: 2.4,
  },
  // Costs
  {
    frame: "training",
    nouns: phrases(`
      coût d'entraînement, coût de l'entraînement, frais d'entraînement, budget d'entraînement, facture d'entraînement, coût de formation,
      coût de développement, coût du développement, dépense d'entraînement, coûts de l'entraînement
    `),
    fixed: phrases(`
      coût pour entraîner, pour entraîner, à entraîner, entraîner|entraîné|entraînée|entraînés pour, à l'entraînement, pour l'entraînement,
      dans l'entraînement, d'entraîner, pour le former, pour son entraînement, entraîné avec, entraînée avec, prix de l'entraînement
    `),
    weight: 2.4,
  },
  { frame: "training", nouns: ["entraînement"], weight: 1.6 },
  {
    frame: "cost",
    nouns: phrases(`
      coût, dépense, frais, facture, charge, masse salariale, salaire, coût d'exploitation, charge d'exploitation, dépense d'exploitation,
      coût de calcul, consommation de trésorerie, loyer annuel, rémunération, note, coût de fonctionnement, addition, trésorerie, trésor de guerre
    `),
  },
  {
    frame: "cost",
    verbs: phrases(`brûler, engloutir, consommer, dilapider, cramer, griller, avaler`),
    weight: 2,
  },
  { frame: "costs", verbs: phrases(`coûter, revenir à`), weight: 2 },
  {
    frame: "spend",
    verbs: phrases(`dépenser, consacrer, affecter, décaisser, destiner, débourser`),
    weight: 2.1,
  },
  { frame: "invest", verbs: ["mettre"], weight: 1.1 },
  { frame: "earmark", fixed: ["sur la table"], weight: 2.3 },
  {
    frame: "cost",
    nouns: phrases(`achat de matériel, achat de GPU, dépréciation, provision, charge exceptionnelle`),
    weight: 1.9,
  },
  { frame: "spend", fixed: phrases(`mettre|met|mettra|mis|mettent sur la table`), weight: 2.2 },
  {
    frame: "capital",
    nouns: phrases(`
      dépense d'investissement, dépense en capital, investissement en capital, immobilisation, dépense d'infrastructure,
      budget d'investissement, dépense d'équipement, investissement annuel
    `),
    fixed: ["capex"],
    weight: 2.5,
  },
  // Plans
  {
    frame: "earmark",
    verbs: phrases(`allouer, réserver, flécher, budgéter, provisionner, inscrire au budget`),
    weight: 2.1,
  },
  {
    frame: "earmark",
    fixed: phrases(
      `iront à, iront au, iront aux, ira à, ira au, ira aux, seront injectés, seront destinés, seront dévolus`,
    ),
    weight: 1.9,
  },
  {
    frame: "guide",
    verbs: phrases(`
      relever .. prévision, relever .. objectif, relever .. fourchette, abaisser .. prévision, abaisser .. objectif, rehausser .. prévision, rehausser .. objectif,
      porter .. prévision, porter .. objectif, réviser .. prévision, confirmer .. prévision, confirmer .. objectif
    `),
    weight: 2.2,
  },
  {
    frame: "guide",
    nouns: phrases(`prévision, objectif, projection, perspective, fourchette, guidance, cible`),
    weight: 1.2,
  },
  {
    frame: "plan",
    nouns: phrases(`
      plan, projet, programme, initiative, plan d'investissement, engagement, promesse, stratégie, enveloppe, plan de relance, chantier,
      fonds souverain, appel à projets, feuille de route, paquet, coentreprise, projet d'investissement, promesse d'investissement,
      programme d'investissement, engagement d'investissement, grand emprunt, fonds
    `),
    weight: 1.9,
  },
  {
    frame: "plan",
    nouns: phrases(
      `centre de données, data center, datacenter, supercalculateur, campus, usine, gigafactory, site, budget, complexe, gigausine, superordinateur`,
    ),
    weight: 1.1,
  },
  {
    frame: "plan",
    verbs: phrases(`promettre, s'engager à investir, déployer, flécher vers, mobiliser, prévoir`),
    weight: 1.9,
  },
  { frame: "plan", fixed: phrases(`dotée de, doté de, dotés de, dotée d', doté d'`), weight: 2 },
  { frame: "announce", verbs: phrases(`annoncer, dévoiler, confirmer`), weight: 0.9 },
  {
    frame: "same",
    nouns: phrases(`
      consensus, attente des analystes, prévision des analystes, précédent record, prévision précédente, estimation précédente,
      consensus des analystes, précédente estimation, objectif précédent, ancienne fourchette
    `),
    fixed: phrases(`
      les analystes attendaient, les analystes tablaient, attendu par les analystes, attendus par les analystes, attendue par les analystes,
      un an plus tôt, un an auparavant, analystes .. attendaient, analystes .. tablaient, qu'attendaient les analystes, attendait le marché,
      attendus par le marché, attendu par le marché, le marché attendait, le marché tablait, le consensus tablait, le consensus attendait,
      attendait le consensus, attendus par le consensus, attendu par le consensus, espérait le marché, anticipés par, anticipé par,
      les voit, la voit, le voit, prédisaient les analystes, les analystes prédisaient, prévoyaient les analystes, les analystes prévoyaient, les analystes espéraient, espéraient les analystes, wall street attendait, wall street tablait, attendait wall street, espérés par, le marché espérait, le consensus espérait, espérait le consensus, espérait wall street
    `),
    weight: 1.1,
  },
  {
    frame: "none",
    fixed: phrases(
      `une partie, la partie, en partie, grande partie, une partie de, d'un montant de, d'une valeur de, des centres de données, de ses centres de données, de centres de données, des data centers, de data centers, de ses data centers`,
    ),
  },
  // Prices
  {
    frame: "price",
    nouns: phrases(`prix, tarif, abonnement, forfait, formule, licence, redevance mensuelle, offre`),
    verbs: phrases(
      `facturer, tarifer, commercialiser, proposer à, se monnayer, se louer, se vendre, se négocier, débuter à`,
    ),
    weight: 1.6,
  },
];
