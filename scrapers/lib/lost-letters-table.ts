// Words of every text on human rights that hold joined letters, in brackets: fonts that name no letter for them break these.

/** The same with letters that bear an accent, which old databases dropped: "Comit", "preocupacin", "lgislation". */
const accented = `
comit(é). pr(é)sent p(é)riodique l(é)gislation d(é)tention r(é)vision proc(é)dure s(é)curit d(é)lai p(é)nal. d(é)finition
preocupaci(ó)n. convenci(ó)n. informaci(ó)n. recomendaci(ó)n. protecci(ó)n. legislaci(ó)n. aplicaci(ó)n. detenci(ó)n.
c(ó)digo p(á)rrafo per(í)odico tambi(é)n. art(í)culo
`

/**
 * Beginnings of words in English, French and Spanish, and whole words with a full stop, so chosen that no broken form of one
 * begins another word but for those in `whole`.
 */
export const joined = `
de(fi)nition de(fi)ne. de(fi)ned. de(fi)nes. de(fi)ning. speci(fi)c o(ffi)cial o(ffi)cer o(ffi)ce rati(fi)cation rati(fi)ed rati(fi)es
identi(fi)cation identi(fi)ed justi(fi)cation justi(fi)ed con(fi)nement con(fi)rm con(fi)dential con(fl)ict re(fl)ected
re(fl)ecting in(fl)ict in(fl)uence e(ff)ective e(ff)ort su(ff)ering su(ff)ered di(ff)erent di(ffi)cult su(ffi)cient a(ff)ected
o(ff)ence o(ff)ense tra(ffi)ck bene(fi)t (fi)rst (fi)nanc signi(fi)cant modi(fi)cation quali(fi)ed certi(fi)cate
noti(fi)cation clari(fi)cation veri(fi)cation scienti(fi)c arti(fi)cial ful(fi)l
conven(ti)on recommenda(ti)on deten(ti)on institu(ti)on investiga(ti)on protec(ti)on legisla(ti)on implementa(ti)on
organiza(ti)on viola(ti)on na(ti)onal posi(ti)ve commi(tt)ee
dé(fi)nition dé(fi)nir spéci(fi)que o(ffi)ciel di(ff)érent su(ffi)sant béné(fi)ci quali(fi)é véri(fi)er modi(fi)er justi(fi)er
rati(fi)er rati(fi)é con(fi)rm e(ff)ectif
de(fi)nici especí(fi)c o(fi)cial e(fi)caz su(fi)ciente rati(fi)car identi(fi)car di(fi)cultad bene(fi)ci modi(fi)car
${accented}`

/** Broken forms that are words, or begin words, in one of the three languages. */
export const whole = new Set(
  'oce track full conne oficial diferent afected commitee efectif inaling inanc suficient ratier ratied modier modicar'.split(
    ' ',
  ),
)
