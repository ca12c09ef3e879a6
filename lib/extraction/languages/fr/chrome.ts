import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";

export const CHROME: LanguagePack["chrome"] = {
  headings: phrases(`
    à lire aussi, lire aussi, a lire aussi, à lire également, lire également, à lire, sur le même sujet, sur le même thème, dans la même rubrique, articles liés, articles similaires,
    les plus lus, les plus commentés, les plus partagés, le plus lu, plus lus, à ne pas manquer, à la une, à voir aussi, voir aussi, à suivre, en continu, dernières actualités, dernières dépêches,
    nos derniers articles, vous aimerez aussi, recommandé pour vous, contenus sponsorisés, publicité, tendances, en direct, le fil info, fil info, plus d'articles, plus d'actualités, lire la suite,
    pour aller plus loin, à découvrir, également dans l'actualité, ailleurs sur le web, sur le web, les articles les plus lus, nos sélections, nos offres, à consulter, dans l'actualité, à écouter,
    vidéos, lire plus, les tops, top, les dossiers, dossier, dernière minute, autres articles, les + lus, dépêches, palmarès
  `),
  notices: phrases(`
    cookie, newsletter, infolettre, s'abonner, abonnez-vous, abonne-toi, se désabonner, inscrivez-vous, se connecter, connexion, tous droits réservés, partager sur, partagez, suivez-nous, conditions d'utilisation,
    politique de confidentialité, mentions légales, cliquez ici, télécharger l'application, téléchargez, min de lecture, minutes de lecture, temps de lecture, mentions obligatoires, réservé aux abonnés,
    publicité, offre d'abonnement, déjà abonné, essayez gratuitement, testez gratuitement, ne constitue pas un conseil, version gratuite, crédit photo, reproduction interdite, lecture :, abonnés :,
    activer les notifications, je m'abonne
  `),
};
