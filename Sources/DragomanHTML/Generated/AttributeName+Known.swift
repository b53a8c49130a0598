/// The attribute names that the parser knows by number.
extension AttributeName {
    /// How many names have a fixed number.
    static let knownCount: UInt32 = 325

    /// `class`
    @inlinable public static var `class`: AttributeName { AttributeName(rawValue: 0) }
    /// `id`
    @inlinable public static var id: AttributeName { AttributeName(rawValue: 1) }
    /// `href`
    @inlinable public static var href: AttributeName { AttributeName(rawValue: 2) }
    /// `src`
    @inlinable public static var src: AttributeName { AttributeName(rawValue: 3) }
    /// `style`
    @inlinable public static var style: AttributeName { AttributeName(rawValue: 4) }
    /// `title`
    @inlinable public static var title: AttributeName { AttributeName(rawValue: 5) }
    /// `alt`
    @inlinable public static var alt: AttributeName { AttributeName(rawValue: 6) }
    /// `name`
    @inlinable public static var name: AttributeName { AttributeName(rawValue: 7) }
    /// `type`
    @inlinable public static var type: AttributeName { AttributeName(rawValue: 8) }
    /// `value`
    @inlinable public static var value: AttributeName { AttributeName(rawValue: 9) }
    /// `content`
    @inlinable public static var content: AttributeName { AttributeName(rawValue: 10) }
    /// `rel`
    @inlinable public static var rel: AttributeName { AttributeName(rawValue: 11) }
    /// `lang`
    @inlinable public static var lang: AttributeName { AttributeName(rawValue: 12) }
    /// `width`
    @inlinable public static var width: AttributeName { AttributeName(rawValue: 13) }
    /// `height`
    @inlinable public static var height: AttributeName { AttributeName(rawValue: 14) }
    /// `target`
    @inlinable public static var target: AttributeName { AttributeName(rawValue: 15) }
    /// `role`
    @inlinable public static var role: AttributeName { AttributeName(rawValue: 16) }
    /// `charset`
    @inlinable public static var charset: AttributeName { AttributeName(rawValue: 17) }
    /// `media`
    @inlinable public static var media: AttributeName { AttributeName(rawValue: 18) }
    /// `action`
    @inlinable public static var action: AttributeName { AttributeName(rawValue: 19) }
    /// `method`
    @inlinable public static var method: AttributeName { AttributeName(rawValue: 20) }
    /// `for`
    @inlinable public static var `for`: AttributeName { AttributeName(rawValue: 21) }
    /// `align`
    @inlinable public static var align: AttributeName { AttributeName(rawValue: 22) }
    /// `border`
    @inlinable public static var border: AttributeName { AttributeName(rawValue: 23) }
    /// `bgcolor`
    @inlinable public static var bgcolor: AttributeName { AttributeName(rawValue: 24) }
    /// `cellpadding`
    @inlinable public static var cellpadding: AttributeName { AttributeName(rawValue: 25) }
    /// `cellspacing`
    @inlinable public static var cellspacing: AttributeName { AttributeName(rawValue: 26) }
    /// `valign`
    @inlinable public static var valign: AttributeName { AttributeName(rawValue: 27) }
    /// `nowrap`
    @inlinable public static var nowrap: AttributeName { AttributeName(rawValue: 28) }
    /// `size`
    @inlinable public static var size: AttributeName { AttributeName(rawValue: 29) }
    /// `color`
    @inlinable public static var color: AttributeName { AttributeName(rawValue: 30) }
    /// `face`
    @inlinable public static var face: AttributeName { AttributeName(rawValue: 31) }
    /// `colspan`
    @inlinable public static var colspan: AttributeName { AttributeName(rawValue: 32) }
    /// `rowspan`
    @inlinable public static var rowspan: AttributeName { AttributeName(rawValue: 33) }
    /// `itemprop`
    @inlinable public static var itemprop: AttributeName { AttributeName(rawValue: 34) }
    /// `itemscope`
    @inlinable public static var itemscope: AttributeName { AttributeName(rawValue: 35) }
    /// `itemtype`
    @inlinable public static var itemtype: AttributeName { AttributeName(rawValue: 36) }
    /// `itemid`
    @inlinable public static var itemid: AttributeName { AttributeName(rawValue: 37) }
    /// `itemref`
    @inlinable public static var itemref: AttributeName { AttributeName(rawValue: 38) }
    /// `property`
    @inlinable public static var property: AttributeName { AttributeName(rawValue: 39) }
    /// `http-equiv`
    @inlinable public static var httpEquiv: AttributeName { AttributeName(rawValue: 40) }
    /// `datetime`
    @inlinable public static var datetime: AttributeName { AttributeName(rawValue: 41) }
    /// `srcset`
    @inlinable public static var srcset: AttributeName { AttributeName(rawValue: 42) }
    /// `sizes`
    @inlinable public static var sizes: AttributeName { AttributeName(rawValue: 43) }
    /// `loading`
    @inlinable public static var loading: AttributeName { AttributeName(rawValue: 44) }
    /// `decoding`
    @inlinable public static var decoding: AttributeName { AttributeName(rawValue: 45) }
    /// `fetchpriority`
    @inlinable public static var fetchpriority: AttributeName { AttributeName(rawValue: 46) }
    /// `hidden`
    @inlinable public static var hidden: AttributeName { AttributeName(rawValue: 47) }
    /// `tabindex`
    @inlinable public static var tabindex: AttributeName { AttributeName(rawValue: 48) }
    /// `placeholder`
    @inlinable public static var placeholder: AttributeName { AttributeName(rawValue: 49) }
    /// `checked`
    @inlinable public static var checked: AttributeName { AttributeName(rawValue: 50) }
    /// `disabled`
    @inlinable public static var disabled: AttributeName { AttributeName(rawValue: 51) }
    /// `selected`
    @inlinable public static var selected: AttributeName { AttributeName(rawValue: 52) }
    /// `readonly`
    @inlinable public static var readonly: AttributeName { AttributeName(rawValue: 53) }
    /// `required`
    @inlinable public static var `required`: AttributeName { AttributeName(rawValue: 54) }
    /// `autocomplete`
    @inlinable public static var autocomplete: AttributeName { AttributeName(rawValue: 55) }
    /// `autofocus`
    @inlinable public static var autofocus: AttributeName { AttributeName(rawValue: 56) }
    /// `autoplay`
    @inlinable public static var autoplay: AttributeName { AttributeName(rawValue: 57) }
    /// `controls`
    @inlinable public static var controls: AttributeName { AttributeName(rawValue: 58) }
    /// `loop`
    @inlinable public static var loop: AttributeName { AttributeName(rawValue: 59) }
    /// `muted`
    @inlinable public static var muted: AttributeName { AttributeName(rawValue: 60) }
    /// `poster`
    @inlinable public static var poster: AttributeName { AttributeName(rawValue: 61) }
    /// `preload`
    @inlinable public static var preload: AttributeName { AttributeName(rawValue: 62) }
    /// `onclick`
    @inlinable public static var onclick: AttributeName { AttributeName(rawValue: 63) }
    /// `onload`
    @inlinable public static var onload: AttributeName { AttributeName(rawValue: 64) }
    /// `onerror`
    @inlinable public static var onerror: AttributeName { AttributeName(rawValue: 65) }
    /// `onsubmit`
    @inlinable public static var onsubmit: AttributeName { AttributeName(rawValue: 66) }
    /// `async`
    @inlinable public static var async: AttributeName { AttributeName(rawValue: 67) }
    /// `defer`
    @inlinable public static var `defer`: AttributeName { AttributeName(rawValue: 68) }
    /// `crossorigin`
    @inlinable public static var crossorigin: AttributeName { AttributeName(rawValue: 69) }
    /// `integrity`
    @inlinable public static var integrity: AttributeName { AttributeName(rawValue: 70) }
    /// `nonce`
    @inlinable public static var nonce: AttributeName { AttributeName(rawValue: 71) }
    /// `referrerpolicy`
    @inlinable public static var referrerpolicy: AttributeName { AttributeName(rawValue: 72) }
    /// `sandbox`
    @inlinable public static var sandbox: AttributeName { AttributeName(rawValue: 73) }
    /// `allow`
    @inlinable public static var allow: AttributeName { AttributeName(rawValue: 74) }
    /// `allowfullscreen`
    @inlinable public static var allowfullscreen: AttributeName { AttributeName(rawValue: 75) }
    /// `frameborder`
    @inlinable public static var frameborder: AttributeName { AttributeName(rawValue: 76) }
    /// `scrolling`
    @inlinable public static var scrolling: AttributeName { AttributeName(rawValue: 77) }
    /// `marginwidth`
    @inlinable public static var marginwidth: AttributeName { AttributeName(rawValue: 78) }
    /// `marginheight`
    @inlinable public static var marginheight: AttributeName { AttributeName(rawValue: 79) }
    /// `data-src`
    @inlinable public static var dataSrc: AttributeName { AttributeName(rawValue: 80) }
    /// `data-srcset`
    @inlinable public static var dataSrcset: AttributeName { AttributeName(rawValue: 81) }
    /// `data-id`
    @inlinable public static var dataId: AttributeName { AttributeName(rawValue: 82) }
    /// `data-url`
    @inlinable public static var dataUrl: AttributeName { AttributeName(rawValue: 83) }
    /// `data-href`
    @inlinable public static var dataHref: AttributeName { AttributeName(rawValue: 84) }
    /// `data-type`
    @inlinable public static var dataType: AttributeName { AttributeName(rawValue: 85) }
    /// `data-original`
    @inlinable public static var dataOriginal: AttributeName { AttributeName(rawValue: 86) }
    /// `data-lazy-src`
    @inlinable public static var dataLazySrc: AttributeName { AttributeName(rawValue: 87) }
    /// `aria-label`
    @inlinable public static var ariaLabel: AttributeName { AttributeName(rawValue: 88) }
    /// `aria-hidden`
    @inlinable public static var ariaHidden: AttributeName { AttributeName(rawValue: 89) }
    /// `aria-labelledby`
    @inlinable public static var ariaLabelledby: AttributeName { AttributeName(rawValue: 90) }
    /// `aria-expanded`
    @inlinable public static var ariaExpanded: AttributeName { AttributeName(rawValue: 91) }
    /// `aria-controls`
    @inlinable public static var ariaControls: AttributeName { AttributeName(rawValue: 92) }
    /// `aria-haspopup`
    @inlinable public static var ariaHaspopup: AttributeName { AttributeName(rawValue: 93) }
    /// `aria-describedby`
    @inlinable public static var ariaDescribedby: AttributeName { AttributeName(rawValue: 94) }
    /// `version`
    @inlinable public static var version: AttributeName { AttributeName(rawValue: 95) }
    /// `d`
    @inlinable public static var d: AttributeName { AttributeName(rawValue: 96) }
    /// `fill`
    @inlinable public static var fill: AttributeName { AttributeName(rawValue: 97) }
    /// `stroke`
    @inlinable public static var stroke: AttributeName { AttributeName(rawValue: 98) }
    /// `stroke-width`
    @inlinable public static var strokeWidth: AttributeName { AttributeName(rawValue: 99) }
    /// `x`
    @inlinable public static var x: AttributeName { AttributeName(rawValue: 100) }
    /// `y`
    @inlinable public static var y: AttributeName { AttributeName(rawValue: 101) }
    /// `x1`
    @inlinable public static var x1: AttributeName { AttributeName(rawValue: 102) }
    /// `x2`
    @inlinable public static var x2: AttributeName { AttributeName(rawValue: 103) }
    /// `y1`
    @inlinable public static var y1: AttributeName { AttributeName(rawValue: 104) }
    /// `y2`
    @inlinable public static var y2: AttributeName { AttributeName(rawValue: 105) }
    /// `cx`
    @inlinable public static var cx: AttributeName { AttributeName(rawValue: 106) }
    /// `cy`
    @inlinable public static var cy: AttributeName { AttributeName(rawValue: 107) }
    /// `r`
    @inlinable public static var r: AttributeName { AttributeName(rawValue: 108) }
    /// `rx`
    @inlinable public static var rx: AttributeName { AttributeName(rawValue: 109) }
    /// `ry`
    @inlinable public static var ry: AttributeName { AttributeName(rawValue: 110) }
    /// `points`
    @inlinable public static var points: AttributeName { AttributeName(rawValue: 111) }
    /// `transform`
    @inlinable public static var transform: AttributeName { AttributeName(rawValue: 112) }
    /// `offset`
    @inlinable public static var offset: AttributeName { AttributeName(rawValue: 113) }
    /// `encoding`
    @inlinable public static var encoding: AttributeName { AttributeName(rawValue: 114) }
    /// `dir`
    @inlinable public static var dir: AttributeName { AttributeName(rawValue: 115) }
    /// `cite`
    @inlinable public static var cite: AttributeName { AttributeName(rawValue: 116) }
    /// `download`
    @inlinable public static var download: AttributeName { AttributeName(rawValue: 117) }
    /// `hreflang`
    @inlinable public static var hreflang: AttributeName { AttributeName(rawValue: 118) }
    /// `ping`
    @inlinable public static var ping: AttributeName { AttributeName(rawValue: 119) }
    /// `usemap`
    @inlinable public static var usemap: AttributeName { AttributeName(rawValue: 120) }
    /// `ismap`
    @inlinable public static var ismap: AttributeName { AttributeName(rawValue: 121) }
    /// `shape`
    @inlinable public static var shape: AttributeName { AttributeName(rawValue: 122) }
    /// `coords`
    @inlinable public static var coords: AttributeName { AttributeName(rawValue: 123) }
    /// `label`
    @inlinable public static var label: AttributeName { AttributeName(rawValue: 124) }
    /// `start`
    @inlinable public static var start: AttributeName { AttributeName(rawValue: 125) }
    /// `reversed`
    @inlinable public static var reversed: AttributeName { AttributeName(rawValue: 126) }
    /// `accesskey`
    @inlinable public static var accesskey: AttributeName { AttributeName(rawValue: 127) }
    /// `contenteditable`
    @inlinable public static var contenteditable: AttributeName { AttributeName(rawValue: 128) }
    /// `draggable`
    @inlinable public static var draggable: AttributeName { AttributeName(rawValue: 129) }
    /// `spellcheck`
    @inlinable public static var spellcheck: AttributeName { AttributeName(rawValue: 130) }
    /// `translate`
    @inlinable public static var translate: AttributeName { AttributeName(rawValue: 131) }
    /// `slot`
    @inlinable public static var slot: AttributeName { AttributeName(rawValue: 132) }
    /// `is`
    @inlinable public static var `is`: AttributeName { AttributeName(rawValue: 133) }
    /// `open`
    @inlinable public static var open: AttributeName { AttributeName(rawValue: 134) }
    /// `wrap`
    @inlinable public static var wrap: AttributeName { AttributeName(rawValue: 135) }
    /// `rows`
    @inlinable public static var rows: AttributeName { AttributeName(rawValue: 136) }
    /// `cols`
    @inlinable public static var cols: AttributeName { AttributeName(rawValue: 137) }
    /// `maxlength`
    @inlinable public static var maxlength: AttributeName { AttributeName(rawValue: 138) }
    /// `minlength`
    @inlinable public static var minlength: AttributeName { AttributeName(rawValue: 139) }
    /// `min`
    @inlinable public static var min: AttributeName { AttributeName(rawValue: 140) }
    /// `max`
    @inlinable public static var max: AttributeName { AttributeName(rawValue: 141) }
    /// `step`
    @inlinable public static var step: AttributeName { AttributeName(rawValue: 142) }
    /// `pattern`
    @inlinable public static var pattern: AttributeName { AttributeName(rawValue: 143) }
    /// `multiple`
    @inlinable public static var multiple: AttributeName { AttributeName(rawValue: 144) }
    /// `accept`
    @inlinable public static var accept: AttributeName { AttributeName(rawValue: 145) }
    /// `enctype`
    @inlinable public static var enctype: AttributeName { AttributeName(rawValue: 146) }
    /// `novalidate`
    @inlinable public static var novalidate: AttributeName { AttributeName(rawValue: 147) }
    /// `form`
    @inlinable public static var form: AttributeName { AttributeName(rawValue: 148) }
    /// `list`
    @inlinable public static var list: AttributeName { AttributeName(rawValue: 149) }
    /// `scope`
    @inlinable public static var scope: AttributeName { AttributeName(rawValue: 150) }
    /// `headers`
    @inlinable public static var headers: AttributeName { AttributeName(rawValue: 151) }
    /// `span`
    @inlinable public static var span: AttributeName { AttributeName(rawValue: 152) }
    /// `abbr`
    @inlinable public static var abbr: AttributeName { AttributeName(rawValue: 153) }
    /// `background`
    @inlinable public static var background: AttributeName { AttributeName(rawValue: 154) }
    /// `text`
    @inlinable public static var text: AttributeName { AttributeName(rawValue: 155) }
    /// `link`
    @inlinable public static var link: AttributeName { AttributeName(rawValue: 156) }
    /// `vlink`
    @inlinable public static var vlink: AttributeName { AttributeName(rawValue: 157) }
    /// `alink`
    @inlinable public static var alink: AttributeName { AttributeName(rawValue: 158) }
    /// `prefix`
    @inlinable public static var prefix: AttributeName { AttributeName(rawValue: 159) }
    /// `vocab`
    @inlinable public static var vocab: AttributeName { AttributeName(rawValue: 160) }
    /// `typeof`
    @inlinable public static var typeof: AttributeName { AttributeName(rawValue: 161) }
    /// `resource`
    @inlinable public static var resource: AttributeName { AttributeName(rawValue: 162) }
    /// `about`
    @inlinable public static var about: AttributeName { AttributeName(rawValue: 163) }
    /// `datatype`
    @inlinable public static var datatype: AttributeName { AttributeName(rawValue: 164) }
    /// `inlist`
    @inlinable public static var inlist: AttributeName { AttributeName(rawValue: 165) }
    /// `clear`
    @inlinable public static var clear: AttributeName { AttributeName(rawValue: 166) }
    /// `noshade`
    @inlinable public static var noshade: AttributeName { AttributeName(rawValue: 167) }
    /// `hspace`
    @inlinable public static var hspace: AttributeName { AttributeName(rawValue: 168) }
    /// `vspace`
    @inlinable public static var vspace: AttributeName { AttributeName(rawValue: 169) }
    /// `pubdate`
    @inlinable public static var pubdate: AttributeName { AttributeName(rawValue: 170) }
    /// `data-reactid`
    @inlinable public static var dataReactid: AttributeName { AttributeName(rawValue: 171) }
    /// `data-testid`
    @inlinable public static var dataTestid: AttributeName { AttributeName(rawValue: 172) }
    /// `data-component`
    @inlinable public static var dataComponent: AttributeName { AttributeName(rawValue: 173) }
    /// `data-action`
    @inlinable public static var dataAction: AttributeName { AttributeName(rawValue: 174) }
    /// `data-target`
    @inlinable public static var dataTarget: AttributeName { AttributeName(rawValue: 175) }
    /// `data-toggle`
    @inlinable public static var dataToggle: AttributeName { AttributeName(rawValue: 176) }
    /// `data-index`
    @inlinable public static var dataIndex: AttributeName { AttributeName(rawValue: 177) }
    /// `data-width`
    @inlinable public static var dataWidth: AttributeName { AttributeName(rawValue: 178) }
    /// `data-height`
    @inlinable public static var dataHeight: AttributeName { AttributeName(rawValue: 179) }
    /// `data-alt`
    @inlinable public static var dataAlt: AttributeName { AttributeName(rawValue: 180) }
    /// `data-title`
    @inlinable public static var dataTitle: AttributeName { AttributeName(rawValue: 181) }
    /// `data-caption`
    @inlinable public static var dataCaption: AttributeName { AttributeName(rawValue: 182) }
    /// `data-image`
    @inlinable public static var dataImage: AttributeName { AttributeName(rawValue: 183) }
    /// `data-module`
    @inlinable public static var dataModule: AttributeName { AttributeName(rawValue: 184) }
    /// `xlink:actuate`
    @inlinable public static var xlinkActuate: AttributeName { AttributeName(rawValue: 185) }
    /// `xlink:arcrole`
    @inlinable public static var xlinkArcrole: AttributeName { AttributeName(rawValue: 186) }
    /// `xlink:href`
    @inlinable public static var xlinkHref: AttributeName { AttributeName(rawValue: 187) }
    /// `xlink:role`
    @inlinable public static var xlinkRole: AttributeName { AttributeName(rawValue: 188) }
    /// `xlink:show`
    @inlinable public static var xlinkShow: AttributeName { AttributeName(rawValue: 189) }
    /// `xlink:title`
    @inlinable public static var xlinkTitle: AttributeName { AttributeName(rawValue: 190) }
    /// `xlink:type`
    @inlinable public static var xlinkType: AttributeName { AttributeName(rawValue: 191) }
    /// `xml:lang`
    @inlinable public static var xmlLang: AttributeName { AttributeName(rawValue: 192) }
    /// `xml:space`
    @inlinable public static var xmlSpace: AttributeName { AttributeName(rawValue: 193) }
    /// `xmlns`
    @inlinable public static var xmlns: AttributeName { AttributeName(rawValue: 194) }
    /// `xmlns:xlink`
    @inlinable public static var xmlnsXlink: AttributeName { AttributeName(rawValue: 195) }
    /// `attributeName`
    @inlinable public static var attributeName: AttributeName { AttributeName(rawValue: 255) }
    /// `attributeType`
    @inlinable public static var attributeType: AttributeName { AttributeName(rawValue: 256) }
    /// `baseFrequency`
    @inlinable public static var baseFrequency: AttributeName { AttributeName(rawValue: 257) }
    /// `baseProfile`
    @inlinable public static var baseProfile: AttributeName { AttributeName(rawValue: 258) }
    /// `calcMode`
    @inlinable public static var calcMode: AttributeName { AttributeName(rawValue: 259) }
    /// `clipPathUnits`
    @inlinable public static var clipPathUnits: AttributeName { AttributeName(rawValue: 260) }
    /// `diffuseConstant`
    @inlinable public static var diffuseConstant: AttributeName { AttributeName(rawValue: 261) }
    /// `edgeMode`
    @inlinable public static var edgeMode: AttributeName { AttributeName(rawValue: 262) }
    /// `filterUnits`
    @inlinable public static var filterUnits: AttributeName { AttributeName(rawValue: 263) }
    /// `glyphRef`
    @inlinable public static var glyphRef: AttributeName { AttributeName(rawValue: 264) }
    /// `gradientTransform`
    @inlinable public static var gradientTransform: AttributeName { AttributeName(rawValue: 265) }
    /// `gradientUnits`
    @inlinable public static var gradientUnits: AttributeName { AttributeName(rawValue: 266) }
    /// `kernelMatrix`
    @inlinable public static var kernelMatrix: AttributeName { AttributeName(rawValue: 267) }
    /// `kernelUnitLength`
    @inlinable public static var kernelUnitLength: AttributeName { AttributeName(rawValue: 268) }
    /// `keyPoints`
    @inlinable public static var keyPoints: AttributeName { AttributeName(rawValue: 269) }
    /// `keySplines`
    @inlinable public static var keySplines: AttributeName { AttributeName(rawValue: 270) }
    /// `keyTimes`
    @inlinable public static var keyTimes: AttributeName { AttributeName(rawValue: 271) }
    /// `lengthAdjust`
    @inlinable public static var lengthAdjust: AttributeName { AttributeName(rawValue: 272) }
    /// `limitingConeAngle`
    @inlinable public static var limitingConeAngle: AttributeName { AttributeName(rawValue: 273) }
    /// `markerHeight`
    @inlinable public static var markerHeight: AttributeName { AttributeName(rawValue: 274) }
    /// `markerUnits`
    @inlinable public static var markerUnits: AttributeName { AttributeName(rawValue: 275) }
    /// `markerWidth`
    @inlinable public static var markerWidth: AttributeName { AttributeName(rawValue: 276) }
    /// `maskContentUnits`
    @inlinable public static var maskContentUnits: AttributeName { AttributeName(rawValue: 277) }
    /// `maskUnits`
    @inlinable public static var maskUnits: AttributeName { AttributeName(rawValue: 278) }
    /// `numOctaves`
    @inlinable public static var numOctaves: AttributeName { AttributeName(rawValue: 279) }
    /// `pathLength`
    @inlinable public static var pathLength: AttributeName { AttributeName(rawValue: 280) }
    /// `patternContentUnits`
    @inlinable public static var patternContentUnits: AttributeName { AttributeName(rawValue: 281) }
    /// `patternTransform`
    @inlinable public static var patternTransform: AttributeName { AttributeName(rawValue: 282) }
    /// `patternUnits`
    @inlinable public static var patternUnits: AttributeName { AttributeName(rawValue: 283) }
    /// `pointsAtX`
    @inlinable public static var pointsAtX: AttributeName { AttributeName(rawValue: 284) }
    /// `pointsAtY`
    @inlinable public static var pointsAtY: AttributeName { AttributeName(rawValue: 285) }
    /// `pointsAtZ`
    @inlinable public static var pointsAtZ: AttributeName { AttributeName(rawValue: 286) }
    /// `preserveAlpha`
    @inlinable public static var preserveAlpha: AttributeName { AttributeName(rawValue: 287) }
    /// `preserveAspectRatio`
    @inlinable public static var preserveAspectRatio: AttributeName { AttributeName(rawValue: 288) }
    /// `primitiveUnits`
    @inlinable public static var primitiveUnits: AttributeName { AttributeName(rawValue: 289) }
    /// `refX`
    @inlinable public static var refX: AttributeName { AttributeName(rawValue: 290) }
    /// `refY`
    @inlinable public static var refY: AttributeName { AttributeName(rawValue: 291) }
    /// `repeatCount`
    @inlinable public static var repeatCount: AttributeName { AttributeName(rawValue: 292) }
    /// `repeatDur`
    @inlinable public static var repeatDur: AttributeName { AttributeName(rawValue: 293) }
    /// `requiredExtensions`
    @inlinable public static var requiredExtensions: AttributeName { AttributeName(rawValue: 294) }
    /// `requiredFeatures`
    @inlinable public static var requiredFeatures: AttributeName { AttributeName(rawValue: 295) }
    /// `specularConstant`
    @inlinable public static var specularConstant: AttributeName { AttributeName(rawValue: 296) }
    /// `specularExponent`
    @inlinable public static var specularExponent: AttributeName { AttributeName(rawValue: 297) }
    /// `spreadMethod`
    @inlinable public static var spreadMethod: AttributeName { AttributeName(rawValue: 298) }
    /// `startOffset`
    @inlinable public static var startOffset: AttributeName { AttributeName(rawValue: 299) }
    /// `stdDeviation`
    @inlinable public static var stdDeviation: AttributeName { AttributeName(rawValue: 300) }
    /// `stitchTiles`
    @inlinable public static var stitchTiles: AttributeName { AttributeName(rawValue: 301) }
    /// `surfaceScale`
    @inlinable public static var surfaceScale: AttributeName { AttributeName(rawValue: 302) }
    /// `systemLanguage`
    @inlinable public static var systemLanguage: AttributeName { AttributeName(rawValue: 303) }
    /// `tableValues`
    @inlinable public static var tableValues: AttributeName { AttributeName(rawValue: 304) }
    /// `targetX`
    @inlinable public static var targetX: AttributeName { AttributeName(rawValue: 305) }
    /// `targetY`
    @inlinable public static var targetY: AttributeName { AttributeName(rawValue: 306) }
    /// `textLength`
    @inlinable public static var textLength: AttributeName { AttributeName(rawValue: 307) }
    /// `viewBox`
    @inlinable public static var viewBox: AttributeName { AttributeName(rawValue: 308) }
    /// `viewTarget`
    @inlinable public static var viewTarget: AttributeName { AttributeName(rawValue: 309) }
    /// `xChannelSelector`
    @inlinable public static var xChannelSelector: AttributeName { AttributeName(rawValue: 310) }
    /// `yChannelSelector`
    @inlinable public static var yChannelSelector: AttributeName { AttributeName(rawValue: 311) }
    /// `zoomAndPan`
    @inlinable public static var zoomAndPan: AttributeName { AttributeName(rawValue: 312) }

    /// The lower-case spellings of SVG's mixed-case names, in the order of `svgMixedCase`.
    static let svgLowerCase: Range<UInt32> = 196..<254
    static let svgMixedCase: UInt32 = 255
    static let definitionurl: UInt32 = 254
    static let definitionURL: UInt32 = 313
    /// `xlink:href` and its like as the tokenizer reads them; in foreign content they become `foreignNamespaced + i`.
    static let foreignPlain: Range<UInt32> = 185..<196
    static let foreignNamespaced: UInt32 = 314
}

/// The known attribute names in the order of their numbers; the last ones are the namespaced ones, as qualified names.
enum KnownAttributes {
    static let names: [StaticString] = [
        "class", "id", "href", "src", "style", "title", "alt", "name", "type", "value", "content", "rel",
        "lang", "width", "height", "target", "role", "charset", "media", "action", "method", "for", "align",
        "border", "bgcolor", "cellpadding", "cellspacing", "valign", "nowrap", "size", "color", "face",
        "colspan", "rowspan", "itemprop", "itemscope", "itemtype", "itemid", "itemref", "property",
        "http-equiv", "datetime", "srcset", "sizes", "loading", "decoding", "fetchpriority", "hidden",
        "tabindex", "placeholder", "checked", "disabled", "selected", "readonly", "required", "autocomplete",
        "autofocus", "autoplay", "controls", "loop", "muted", "poster", "preload", "onclick", "onload",
        "onerror", "onsubmit", "async", "defer", "crossorigin", "integrity", "nonce", "referrerpolicy",
        "sandbox", "allow", "allowfullscreen", "frameborder", "scrolling", "marginwidth", "marginheight",
        "data-src", "data-srcset", "data-id", "data-url", "data-href", "data-type", "data-original",
        "data-lazy-src", "aria-label", "aria-hidden", "aria-labelledby", "aria-expanded", "aria-controls",
        "aria-haspopup", "aria-describedby", "version", "d", "fill", "stroke", "stroke-width", "x", "y", "x1",
        "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "points", "transform", "offset", "encoding", "dir",
        "cite", "download", "hreflang", "ping", "usemap", "ismap", "shape", "coords", "label", "start",
        "reversed", "accesskey", "contenteditable", "draggable", "spellcheck", "translate", "slot", "is",
        "open", "wrap", "rows", "cols", "maxlength", "minlength", "min", "max", "step", "pattern", "multiple",
        "accept", "enctype", "novalidate", "form", "list", "scope", "headers", "span", "abbr", "background",
        "text", "link", "vlink", "alink", "prefix", "vocab", "typeof", "resource", "about", "datatype",
        "inlist", "clear", "noshade", "hspace", "vspace", "pubdate", "data-reactid", "data-testid",
        "data-component", "data-action", "data-target", "data-toggle", "data-index", "data-width",
        "data-height", "data-alt", "data-title", "data-caption", "data-image", "data-module", "xlink:actuate",
        "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang",
        "xml:space", "xmlns", "xmlns:xlink", "attributename", "attributetype", "basefrequency", "baseprofile",
        "calcmode", "clippathunits", "diffuseconstant", "edgemode", "filterunits", "glyphref",
        "gradienttransform", "gradientunits", "kernelmatrix", "kernelunitlength", "keypoints", "keysplines",
        "keytimes", "lengthadjust", "limitingconeangle", "markerheight", "markerunits", "markerwidth",
        "maskcontentunits", "maskunits", "numoctaves", "pathlength", "patterncontentunits",
        "patterntransform", "patternunits", "pointsatx", "pointsaty", "pointsatz", "preservealpha",
        "preserveaspectratio", "primitiveunits", "refx", "refy", "repeatcount", "repeatdur",
        "requiredextensions", "requiredfeatures", "specularconstant", "specularexponent", "spreadmethod",
        "startoffset", "stddeviation", "stitchtiles", "surfacescale", "systemlanguage", "tablevalues",
        "targetx", "targety", "textlength", "viewbox", "viewtarget", "xchannelselector", "ychannelselector",
        "zoomandpan", "definitionurl", "attributeName", "attributeType", "baseFrequency", "baseProfile",
        "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "glyphRef",
        "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength", "keyPoints", "keySplines",
        "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth",
        "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits",
        "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha",
        "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur",
        "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod",
        "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues",
        "targetX", "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector",
        "zoomAndPan", "definitionURL", "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role",
        "xlink:show", "xlink:title", "xlink:type", "xml:lang", "xml:space", "xmlns", "xmlns:xlink",
    ]
}
