import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/** Verbs by their infinitive with the words after it, nouns in the singular. */
export const CUES: readonly CueEntry[] = [
  // Money in
  { frame: "raise", verbs: phrases(`levantar, captar, recaudar`), weight: 2.4 },
  {
    frame: "raise",
    verbs: phrases(`
      conseguir, atraer, amasar, acaparar, apuntarse, allegar, embolsar, cerrar, recabar, reunir, juntar, asegurar, lograr, sumar, obtener, embolsarse, hacerse con, hacer con
    `),
    weight: 1.9,
  },
  {
    frame: "raise",
    fixed: phrases(
      `se embolsa, se embolsó, se ha embolsado, se adjudica, se hizo con, se hace con, se ha hecho con, se aseguró, se asegura`,
    ),
    weight: 2.1,
  },
  {
    frame: "raise",
    verbs: phrases(`recibir, pedir prestado, buscar, encontrar, percibir, conseguir de, completar, concluir`),
    weight: 1.4,
  },
  { frame: "raise", verbs: phrases(`emitir, colocar deuda por`), weight: 1.6 },
  {
    frame: "invest",
    verbs: phrases(
      `invertir, inyectar, aportar, colocar, apostar, desembolsar en, reinvertir, suscribir, poner, meter, contribuir con, participar con, volcar, entrar con`,
    ),
  },
  {
    frame: "invest",
    nouns: phrases(`inversión, apuesta, cheque`),
    weight: 1.9,
  },
  {
    frame: "give",
    verbs: phrases(`conceder, otorgar, prestar, dar, entregar, proporcionar, facilitar, adjudicar, dotar`),
    weight: 1.6,
  },
  {
    frame: "funding",
    nouns: phrases(`
      ronda, ronda de financiación, ronda de financiamiento, financiación, financiamiento, ampliación de capital, ronda de inversión, ronda semilla, ronda de capital,
      salida a bolsa, obligación convertible, oferta pública inicial, salida al mercado, colocación privada, emisión de bonos, línea de crédito, capital riesgo, capital fresco, capital semilla,
      aumento de capital, levantamiento de capital, préstamo convertible, oferta pública, debut bursátil, emisión de deuda, recaudación, megarronda, macrorronda, OPV,
      colocación de acciones, colocación, operación de financiación, préstamo puente, financiación de deuda, inversión de capital,
      inyección, inyección de capital, aportación, aporte, entrada de capital, inyección de fondos, aporte de capital, aportación de capital
    `),
    fixed: phrases(
      `serie a, serie b, serie c, serie d, serie e, serie f, serie g, serie h, de sus inversores, de inversores`,
    ),
  },
  {
    frame: "funding",
    nouns: phrases(`subvención, préstamo, ayuda, beca, tramo, crédito, deuda, respaldo, bono, dotación`),
    weight: 1.4,
  },
  {
    frame: "stake",
    nouns: phrases(`participación, paquete accionarial, participación accionarial`),
    weight: 1.6,
  },
  // Deals
  {
    frame: "acquire",
    verbs: phrases(
      `adquirir, comprar, absorber, hacerse con el control de, engullir, tomar el control de, recomprar`,
    ),
  },
  { frame: "acquire", nouns: phrases(`precio de compra, precio de adquisición`), weight: 1.9 },
  {
    frame: "acquisition",
    nouns: phrases(
      `adquisición, compra, fusión, absorción, toma de control, oferta pública de adquisición, oferta de compra`,
    ),
    fixed: ["opa"],
  },
  {
    frame: "sell",
    verbs: phrases(`vender, desprenderse de, deshacerse de, traspasar, ceder, desinvertir`),
    weight: 1.8,
  },
  {
    frame: "sell",
    nouns: phrases(
      `venta de acciones, venta secundaria, venta de participaciones, venta de títulos, oferta de recompra, operación secundaria, venta, desinversión, oferta secundaria`,
    ),
    weight: 1.8,
  },
  {
    frame: "contract",
    nouns: phrases(`
      contrato, acuerdo, pedido, alianza, pacto, convenio, transacción, operación, arrendamiento, alquiler, cartera de pedidos, licitación, acuerdo de licencia,
      contrato de nube, compromiso de compra, encargo, orden de compra, asociación, contrato marco, megacontrato, macrocontrato, concurso,
      arreglo
    `),
  },
  {
    frame: "contract",
    verbs: phrases(`firmar, alquilar, contratar, pactar, sellar, arrendar, encargar, rubricar, acordar`),
    weight: 1.5,
  },
  {
    frame: "supply",
    fixed: phrases(`
      contrato de suministro, contrato para suministrar, pedido de parte de, acuerdo para suministrar, para suministrar, suministrará, contrato adjudicado por, adjudicado por,
      se adjudica un contrato, se adjudicó un contrato, se ha adjudicado un contrato, ganó un contrato, gana un contrato, contrato del gobierno
    `),
    weight: 2.3,
  },
  {
    frame: "pay",
    verbs: phrases(`pagar, abonar, indemnizar, sufragar, costear, compensar con`),
    weight: 1.9,
  },
  {
    frame: "pay",
    nouns: phrases(
      `indemnización, pago, acuerdo extrajudicial, compensación, resarcimiento, canon, comisión`,
    ),
  },
  {
    frame: "fine",
    verbs: phrases(`multar, sancionar, condenar a pagar, condenar a abonar, imponer, penalizar, condenar`),
    weight: 2.2,
  },
  { frame: "fine", verbs: phrases(`reclamar, exigir`), weight: 1.5 },
  { frame: "fine", nouns: phrases(`multa, sanción, penalización`), weight: 2.3 },
  // Worth
  { frame: "value", verbs: phrases(`valorar, tasar, valuar, valorizar, evaluar`), weight: 2.6 },
  {
    frame: "valuation",
    nouns: phrases(`
      valoración, valuación, capitalización, capitalización bursátil, valor de mercado, valor bursátil, capitalización de mercado, valor en bolsa, valor de la compañía,
      valor de la empresa, valorización, tasación, valoración bursátil, valor de empresa
    `),
    weight: 2.4,
  },
  {
    frame: "valuation",
    fixed: phrases(`
      sitúa|sitúan|situaría|deja|dejaría|fija|fijan|eleva|elevan|elevó|elevaría|coloca|cifra la|su valoración|valor|capitalización|valuación en|a|hasta
    `),
    weight: 2.5,
  },
  { frame: "valuation", verbs: ["valer"], weight: 1.9 },
  { frame: "valuation", nouns: ["valor"], fixed: phrases(`pre-money, post-money`), weight: 1.6 },
  { frame: "valuation", verbs: ["capitalizar"], weight: 2 },
  {
    frame: "set_at",
    fixed: phrases(
      `sitúa .. en, sitúan .. en, situaría .. en, deja .. en, dejaría .. en, sitúan ahora, fija .. en, sitúa|sitúan|situó|coloca|colocan .. cerca|alrededor`,
    ),
    weight: 2.1,
  },
  {
    frame: "level",
    verbs: phrases(
      `superar, rebasar, alcanzar, tocar, cruzar, traspasar, romper, rozar, cotizar, sobrepasar, cerrar en, situarse en, acercarse a`,
    ),
    fixed: phrases(`la barrera, la cota, el umbral, el hito, la marca, el listón`),
    weight: 0.8,
  },
  {
    frame: "market_change",
    verbs: phrases(
      `borrar, evaporar, evaporarse, esfumarse, volatilizar, pulverizar, desaparecer, dejarse, dilapidar en bolsa, desvanecerse, restar, fulminar, esfumar, desvanecer, barrer`,
    ),
    direction: "loss",
    weight: 1.9,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      de capitalización, de su capitalización, de valor bursátil, de su valor bursátil, de valor de mercado, de su valor de mercado, de capitalización bursátil,
      de su capitalización bursátil, de su valor, de valor en bolsa, de su valor en bolsa, de su valoración, en capitalización, en valor bursátil, en capitalización bursátil,
      en valor de mercado, en bolsa en una sola sesión, en una sola sesión, en una jornada, en una sola jornada, de valor
    `),
    weight: 2.3,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      a su capitalización, a su valor, a su valor bursátil, a su capitalización bursátil, a su valor de mercado, a su valoración, a su valor en bolsa, ganancia de capitalización
    `),
    direction: "gain",
    weight: 2.7,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      más de capitalización, más de valor bursátil, más de valor, engordado|engordó|aumentado|aumentó|incrementado|incrementó|elevado|elevó|disparó su capitalización|valor en
    `),
    direction: "gain",
    weight: 2.8,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `menos de capitalización, menos de valor bursátil, reducido|redujo|recortado|recortó|mermado|mermó su capitalización|valor en`,
    ),
    direction: "loss",
    weight: 2.8,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `se deja, se dejó, se dejaron, se dejan, se ha dejado, se han dejado, pérdida de capitalización, pérdida de valor, desplome bursátil, pérdida de valor bursátil`,
    ),
    direction: "loss",
    weight: 2.4,
  },
  { frame: "lose", verbs: ["perder"], direction: "loss", weight: 2.1 },
  {
    frame: "gain",
    verbs: phrases(`sumar, añadir, recuperar, revalorizarse, engordar`),
    direction: "gain",
    weight: 1.1,
  },
  // Results
  {
    frame: "revenue",
    nouns: phrases(`
      ingreso, facturación, cifra de negocio, cifra de negocios, venta anual, ventas, volumen de negocio, factura anual de clientes, ingreso por suscripciones, recurrencia, cifra de ventas,
      previsión de ingresos, entrada de ingresos
    `),
    verbs: phrases(`facturar, ingresar`),
    weight: 2.4,
  },
  {
    frame: "revenue",
    nouns: phrases(`
      ingreso anualizado, ingreso recurrente anual, ingreso anual recurrente, ingreso recurrente, tasa anualizada, ritmo anualizado, ritmo anual, facturación anualizada,
      tasa de ingresos anualizada, ingreso anual, tasa anual
    `),
    fixed: phrases(`arr, run rate, en términos anualizados, anualizados, anualizada, en tasa anual`),
    basis: "run_rate",
    weight: 2.6,
  },
  {
    frame: "earn",
    verbs: phrases(`generar, obtener, embolsar, cosechar, registrar, reportar`),
    weight: 1.2,
  },
  {
    frame: "earn",
    fixed: phrases(
      `negocio .. aportó, división .. aportó, segmento .. aportó, área .. aportó, negocio .. aporta, división .. aporta, segmento .. aporta, área .. aporta`,
    ),
    weight: 2.2,
  },
  {
    frame: "profit",
    nouns: phrases(`
      beneficio, beneficio neto, ganancia, ganancia neta, utilidad, utilidad neta, resultado neto, resultado operativo, beneficio operativo, resultado de explotación, superávit, plusvalía,
      beneficio de explotación, utilidad operativa, margen bruto, ingreso neto, lucro
    `),
    fixed: ["ebitda"],
    direction: "gain",
    weight: 2.4,
  },
  {
    frame: "profit",
    nouns: phrases(
      `pérdida, pérdida neta, pérdida operativa, déficit, quebranto, agujero, minusvalía, números rojos, pérdida de explotación`,
    ),
    fixed: phrases(`números rojos, en rojo`),
    direction: "loss",
    weight: 2.4,
  },
  { frame: "profit", verbs: ["ganar"], direction: "gain", weight: 1.7 },
  // Costs
  {
    frame: "training",
    nouns: phrases(
      `coste de entrenamiento, costo de entrenamiento, coste del entrenamiento, costo del entrenamiento, gasto de entrenamiento, factura de entrenamiento, presupuesto de entrenamiento`,
    ),
    fixed: phrases(`
      coste de entrenar, costo de entrenar, entrenar .. costó, cuesta entrenar, costó entrenar, costado entrenar, costaría entrenar, costará entrenar, para entrenar, en entrenar, en el entrenamiento, en entrenamiento, entrenado por,
      entrenado con, desarrollo ha costado, desarrollo costó, desarrollo ha demandado, para el entrenamiento, se entrenó con, se entrenó por, entrenarlo, coste de desarrollo, costo de desarrollo,
      entrenando modelos de, entrenar modelos de
    `),
    weight: 2.4,
  },
  { frame: "training", nouns: ["entrenamiento"], verbs: ["entrenar"], weight: 1.6 },
  {
    frame: "training",
    fixed: phrases(`salió por, requirió, cuyo desarrollo, cuyo entrenamiento, ha demandado`),
    weight: 1.3,
  },
  {
    frame: "cost",
    nouns: phrases(`
      coste, costo, gasto, factura, nómina, masa salarial, salario, gasto operativo, coste operativo, costo operativo, gasto de explotación, quema de caja, desembolso en cómputo, gasto en cómputo,
      consumo de caja, sueldo, renta, coste de funcionamiento, caja, tesorería
    `),
  },
  {
    frame: "cost",
    verbs: phrases(`quemar, fundir, consumir, devorar, dilapidar, engullir, tragar, fundirse`),
    weight: 1.9,
  },
  { frame: "costs", verbs: ["costar"], weight: 2 },
  {
    frame: "spend",
    verbs: phrases(
      `gastar, desembolsar, gastarse, destinar, dedicar, consagrar, ejecutar, emplear, disponer de`,
    ),
    weight: 2.1,
  },
  {
    frame: "spend",
    fixed: phrases(
      `pondrá .. sobre la mesa, pone sobre la mesa, puso sobre la mesa, dispone de, dispone este año de`,
    ),
    weight: 2,
  },
  {
    frame: "capital",
    nouns: phrases(`
      gasto de capital, inversión de capital, gasto en capital, inversión en capital, inversión en infraestructura, gasto en infraestructura, inversión en activos fijos, inversión en centros de datos,
      gasto en centros de datos, gasto de inversión
    `),
    fixed: ["capex"],
    weight: 2.5,
  },
  { frame: "earmark", fixed: ["sobre la mesa"], weight: 2.3 },
  { frame: "spend", nouns: phrases(`desembolso, gasto conjunto, esfuerzo inversor`), weight: 2 },
  // Plans
  {
    frame: "earmark",
    verbs: phrases(`reservar, asignar, presupuestar, comprometer, etiquetar`),
    weight: 2.1,
  },
  {
    frame: "earmark",
    fixed: phrases(
      `irán a, irán al, irán a parar a, irán a parar al, irá a parar a, irá a parar al, irán destinados, se destinarán`,
    ),
    weight: 1.9,
  },
  {
    frame: "guide",
    verbs: phrases(`
      elevar .. previsión, elevar .. previsiones, elevar .. objetivo, rebajar .. previsión, rebajar .. previsiones, recortar .. previsión, recortar .. previsiones,
      subir .. previsión, mantener .. previsión, revisar .. previsión, revisar .. previsiones, ampliar .. previsión, confirmar .. previsión
    `),
    weight: 2.2,
  },
  {
    frame: "guide",
    nouns: phrases(`previsión, objetivo, pronóstico, proyección, horquilla, guía, estimación`),
    weight: 1.2,
  },
  {
    frame: "plan",
    nouns: phrases(`
      plan, proyecto, programa, iniciativa, plan de inversión, compromiso, promesa, estrategia, paquete, hoja de ruta, fondo soberano, consorcio, programa de inversión, empresa conjunta,
      plan de inversiones, compromiso de inversión, partida, presupuesto, convocatoria, fondo
    `),
    weight: 1.8,
  },
  {
    frame: "plan",
    nouns: phrases(
      `centro de datos, data center, superordenador, supercomputadora, supercomputador, campus, fábrica, gigafactoría, complejo, instalación, sede, planta`,
    ),
    weight: 1.1,
  },
  {
    frame: "plan",
    verbs: phrases(
      `requerir, prometer, movilizar, comprometerse a, prever, desplegar, proyectar, planear, anunciar una inversión de`,
    ),
    weight: 1.9,
  },
  {
    frame: "plan",
    fixed: phrases(
      `se comprometió, se comprometieron, se ha comprometido, se compromete, dotado con, dotada con, dotado de, dotada de`,
    ),
    weight: 2,
  },
  { frame: "announce", verbs: phrases(`anunciar, desvelar, confirmar, revelar`), weight: 0.9 },
  {
    frame: "same",
    nouns: phrases(
      `consenso, previsión de los analistas, estimación de los analistas, expectativa de los analistas, previsión anterior, récord anterior, estimación anterior, consenso de analistas`,
    ),
    fixed: phrases(
      `los analistas esperaban, esperaban los analistas, esperado por los analistas, un año antes, un año atrás, los analistas preveían, que esperaba el mercado, esperaba el mercado,
      aguardaban los analistas, los analistas aguardaban, preveían los analistas, calculaban los analistas, los analistas calculaban, previstos por los analistas, esperados por los analistas,
      preveía el mercado, aguardaba el mercado, descontaba el mercado, preveía el consenso, esperaba el consenso, esperaba wall street, wall street esperaba, aguardaba wall street,
      vaticinaban los analistas, pronosticaban los analistas, previstos por el consenso, esperados por el mercado`,
    ),
    weight: 1.1,
  },
  { frame: "none", fixed: phrases(`por valor de, por un valor de, por importe de, por un importe de`) },
  {
    frame: "cost",
    nouns: phrases(
      `cargo, cargo fiscal, cargo extraordinario, provisión, deterioro, saneamiento, amortización, indemnización por despido`,
    ),
    weight: 1.9,
  },
  {
    frame: "cost",
    fixed: phrases(`se dejó por el camino, se ha dejado por el camino, se dejan por el camino`),
    weight: 1.2,
  },
  {
    frame: "none",
    fixed: phrases(
      `de los centros de datos, de sus centros de datos, de centros de datos, de nuevos centros de datos, ronda los, ronda las, que ronda, ya ronda, ronda unos, ronda ya`,
    ),
  },
  // Prices
  {
    frame: "price",
    nouns: phrases(`precio, tarifa, suscripción, cuota, cuota mensual, licencia, plan mensual, abono`),
    verbs: phrases(`cobrar, venderse, alquilarse, cotizarse`),
    weight: 1.6,
  },
];
