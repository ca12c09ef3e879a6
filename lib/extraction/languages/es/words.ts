import type { Description, Negation, SayEntry } from "../../language-pack";
import { phrases } from "../phrases";
import { agreeing, sayingForms } from "./morphology";

export const DESCRIPTIONS: readonly Description[] = [
  {
    nouns: phrases(`
      compañía, empresa, firma, grupo, sociedad, gigante, tecnológica, tecnológico, multinacional, entidad, corporación, desarrolladora, desarrollador, fabricante, matriz, organización, operadora,
      rival, competidora, competidor, titán, líder, coloso, plataforma, proveedor, comprador, compradora, inversora, pionera, casa, especialista
    `),
    kinds: null,
  },
  {
    nouns: phrases(
      `startup, start-up, emergente, unicornio, joven empresa, joven compañía, scaleup, empresa emergente, pyme, spin-off, joven firma`,
    ),
    kinds: null,
    young: true,
  },
  {
    nouns: phrases(`diario, periódico, agencia, revista, portal, cadena, medio, rotativo`),
    kinds: ["outlet"],
  },
  { nouns: phrases(`última, último`), kinds: null, last: true },
  {
    nouns: phrases(`laboratorio, centro de investigación, instituto, organismo`),
    kinds: ["lab", "company", "research"],
  },
  {
    nouns: phrases(`
      fabricante de chips, diseñador de chips, gigante de los chips, fabricante de semiconductores, gigante de los semiconductores, diseñadora de chips, empresa de chips, fabricante de procesadores,
      compañía de chips, rey de los chips
    `),
    kinds: ["chip_maker"],
  },
  {
    nouns: phrases(
      `proveedor de nube, proveedora de nube, operador de centros de datos, gigante de la nube, operadora de centros de datos`,
    ),
    kinds: ["cloud", "company"],
  },
  {
    nouns: phrases(`fondo, conglomerado, fondo soberano, holding, fondo de inversión, vehículo inversor`),
    kinds: ["fund", "group", "company"],
  },
  { nouns: phrases(`gobierno, país, ejecutivo, Estado, reino, administración`), kinds: ["government"] },
  { nouns: phrases(`proyecto, programa, iniciativa, consorcio`), kinds: ["project", "programme"] },
];

const saying = (verbs: string): readonly string[] => phrases(verbs).flatMap(sayingForms);

export const SAYS: readonly SayEntry[] = [
  {
    sort: "say",
    verbs: [],
    fixed: saying(`
      anunciar, decir, afirmar, asegurar, declarar, indicar, señalar, explicar, añadir, agregar, confirmar, sostener, precisar, apuntar, destacar, subrayar, manifestar, admitir, reconocer, insistir,
      recordar, escribir, comentar, aclarar, detallar, revelar, argumentar, presumir, alegar, comunicar, expresar, recalcar, zanjar, responder, replicar, matizar, proclamar, defender, reiterar,
      puntualizar, relatar, contar, esgrimir, acotar, remarcar, bromear, resumir, advertir, cifrar, concluir, contestar, apostillar, atajar, reivindicar, exponer, avisar, ironizar
    `),
    before: phrases(`
      según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, conforme a, según los cálculos de, a decir de, en boca de, citando a, en un comunicado de, como explicó, tal y como, como reconoció,
      como señaló, como indicó, como afirmó, como confirmó, según datos de, según cálculos de, a ojos de, fuentes de
    `),
  },
  {
    sort: "report",
    verbs: [],
    fixed: saying(`informar, publicar, adelantar, desvelar, reportar, mostrar, divulgar, recoger, filtrar`),
    before: phrases(`
      publicado por, publicada por, publicadas por, adelantado por, adelantada por, citado por, citada por, citados por, citadas por, recogido por, recogida por, revelado por, revelada por,
      como adelantó, como publicó, según publicó, según informó, según adelantó, según ha informado, según ha publicado, según ha adelantado, consultado por, consultadas por, consultados por
    `),
  },
  {
    sort: "estimate",
    verbs: [],
    fixed: saying(`estimar, calcular, considerar, opinar, creer, evaluar, suponer, situar, ver`),
    before: phrases(`
      estimaciones de, estimación de, cálculos de, los cálculos de, un análisis de, un informe de, un estudio de, los datos de, estimaciones del, cálculos del, una nota de, la consultora, a cálculo de
    `),
  },
  {
    sort: "expect",
    verbs: [],
    fixed: [
      ...saying(`pronosticar, augurar, vaticinar, anticipar, proyectar`),
      ...saying(`prever, esperar`).map((form) => `${form} que|un|una|unos|unas`),
      ...saying("confiar").map((form) => `${form} en que`),
    ],
    before: ["previsiones de", "pronósticos de", "las previsiones de"],
  },
  {
    sort: "promise",
    verbs: [],
    fixed: [
      ...saying("prometer"),
      ...phrases(`se comprometió, se compromete, se ha comprometido, se comprometieron`),
    ],
  },
  { sort: "deny", verbs: [], fixed: saying(`desmentir, negar, rechazar, refutar, descartar, rebatir`) },
];

export const UNNAMED = phrases(`
  fuentes, fuentes cercanas, fuentes conocedoras, personas familiarizadas, fuentes financieras, fuentes del sector, una fuente, fuente anónima, personas cercanas, analistas, personas con conocimiento,
  varios medios, medios locales, informes, rumores, informaciones, allegados, fuentes próximas, expertos, persona familiarizada, filtraciones, cercanas a la operación
`);
export const VOICES = phrases(`
  portavoz, comunicado, consejero delegado, consejera delegada, director general, directora general, presidente, presidenta, director ejecutivo, ejecutivos, documentos, dirección,
  director financiero, directora financiera, fundador, CEO, fundadora, cofundador, cofundadora, ministro, ministra, primer ejecutivo, máximo ejecutivo, responsable, jefe, jefa, analista,
  directivo, directiva, gestor, economista, secretario, secretaria
`);
export const DENIED = phrases(`
  desmiente, desmintió, desmienten, desmintieron, desmentido, ha desmentido, niega, niegan, negó, negaron, ha negado, falso, falsa, falsos, falsas, no es cierto, no es cierta, sin fundamento,
  pura ficción, no es un número oficial, no es una cifra oficial, rechaza, rechazó, rechazaron, infundado, infundada, infundados, bulo, mentira, desmintiendo, negando, tajantemente, descartó, descarta,
  es inexacto, no es oficial
`);
export const NEGATION: Negation = {
  words: phrases(`no, nunca, jamás`),
  nor: phrases(`ni`),
  unless: phrases(
    `no solo, no sólo, no únicamente, no obstante, no menos, no más, no llega, no alcanza, no supera, no descarta, no descartan, no descartó`,
  ),
  except: phrases(`hasta, sino, más que, salvo`),
  before: 2,
  behind: 0,
};
export const TALKS = phrases(`
  negocia, negocian, negociaba, negociaría, negociando, negociación, negociaciones, en conversaciones, conversaciones, estudia, estudiaría, estudian, sopesa, sopesaría, sopesan, baraja, barajan, barajaría,
  busca, buscan, buscaría, buscaba, buscando, contempla, ultima, ultiman, ultimaría, tantea, valora comprar, valora invertir, a punto de, a punto de cerrar, se plantea, se plantean, prepara, preparan, prepararía, aspira a,
  explora, explorando, exploraría, considera, pretende, pretenden, quiere, quieren, querría, está cerca de, cerca de cerrar, en busca de, discute, discuten, planteó, se dispone a, apunta a, persigue
`);
export const PLANNED = phrases(`
  planea, planean, planeaba, planeamos, vamos a, prevemos, queremos, esperamos invertir|gastar, plan, planes, prevé, prevén, preveía, tiene previsto, tienen previsto, previsto, prevista, previstos, previstas, se propone, pretende, pretenden, quiere, quieren, va a, van a,
  se ha comprometido, se comprometió, se compromete, se comprometen, prometió, promete, prometen, prometido, comprometido, comprometidos, comprometida, deberá, tendrá, aspira, confía en, objetivo, a lo largo de,
  en los próximos, para 2026, para 2027, para 2028, para 2029, para 2030, proyecto, destinará, invertirá, gastará, destinarán, invertirán,
  dará luz verde, ejercer, espera invertir, espera gastar, dotado, dotada, reservó
`);
export const ESTIMATED = [
  ...phrases(`esperado, previsto, proyectado, estimado, calculado`).flatMap(agreeing),
  ...phrases(`
    estima, estiman, estimaba, estimó, estimación, estimaciones, previsión, previsiones, prevé, prevén, preveía, espera, esperan, esperaba, esperaban, pronostica, pronostican, pronóstico, podría, podrían, proyección, proyecciones,
    proyecta, proyectan, calcula, calculan, objetivo, aspira, aspiran, consenso, probablemente, potencialmente, apunta a, confía en, confían en, augura, se espera, se calcula, se estima, se prevé, perspectiva, perspectivas,
    alcanzará, superará, rondará, llegará, llegaría, alcanzaría, superaría, rondaría, tendría, tendrían, ascendería, cree que, ve, vaticina, quizá, tal vez, será, serán, sería, serían, supondría, previsiblemente, planea
  `),
];
export const RECKONED = phrases(`
  cifrado en, cifrada en, cifrados en, cifradas en, estimado en, estimada en, estimados en, estimadas en, calculado en, calculada en, se estima en, se calcula en, se cifra en
`);
export const EXCLUSIONS = phrases(`
  fortuna, fortunas, patrimonio, más rico, más ricos, más rica, riqueza, multimillonarios, tamaño del mercado, mercado mundial, mercado global, mercado .. moverá, mercado .. alcanzará, mercado .. superará, mercado .. valdrá,
  el mercado de las criptomonedas, barril, onza, deuda pública, PIB, déficit público, déficit fiscal, déficit comercial, bitcoin, ether, ethereum, criptomoneda, criptomonedas, fichaje, cláusula, traspaso, herederos,
  producto interior bruto, producto interno bruto, tipo de cambio, viviendas, metro cuadrado, mercado del, mercado de la, mercado de los, mercado de las, mercado de chips, mercado de IA, mercado europeo, tonelada, la onza, aranceles
`);
export const TRAINING = phrases(`
  entrenar, entrenamiento, entrenado, entrenada, entrenados, entrenarlo, entrenó, entrenaron, entrenando, preentrenamiento, pre-entrenamiento, entrenamientos, entrena, última pasada, aprendizaje del modelo
`);
export const MARKET_VALUE = phrases(`
  capitalización, capitalización bursátil, valor bursátil, en bolsa, la bolsa, bolsa, acción, acciones, títulos, sesión, jornada, cotización, valor, valor de mercado, cierre, bursátil, bursátiles, valoración,
  parqué, Nasdaq, desplome, desplomó, inversores, batacazo, en un solo día, en un día, bursátilmente
`);
export const GAINING = phrases(`
  gana, ganó, ganado, ganaba, ganar, ganaron, ganancia, ganancias, sube, subió, subida, subir, suma, sumó, sumado, añade, añadió, añadido, alza, repunta, repuntó, repunte, se dispara, se disparó, disparado, avanza, avanzó,
  recupera, recuperó, recuperado, rebote, rebotó, revalorización, se revalorizó, crece, creció, incremento, más rica, engordó, sumando, añadiendo, ganando, subiendo, engorda, engordado, abultó
`);
export const RESULTS = phrases(`
  trimestre, trimestral, trimestrales, anual, anuales, ejercicio, neto, neta, netas, netos, operativo, operativa, operativas, operativos, resultados, resultado, ingresos, facturación, el año pasado, este año,
  en 2022, en 2023, en 2024, en 2025, en 2026, semestre, al año, cuentas, meses, antes de impuestos, balance, facturó, ingresó
`);
