var le=class{constructor(e){this.sizes=e,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.
values=[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(
4096),this.filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,
this.choices=new Map}terminal(e){let n=this.terminals.get(e);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=e,this.terminals.set(e,s),s}node(e,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=hn(e,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
e&&xo(this.kids[a],n))return a;i=i+1&o}let r=this.add(e,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(e,n){return this.levels.push(e),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let e=new Int32Array(
this.table.length*2),n=e.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=hn(this.levels[s],this.kids[s])&n;for(;e[o]!==0;)o=o+1&n;e[o]=s,this.slots[s]=o}this.
table=e}lent(e){let n=this.levels.length;this.forget();try{return e()}finally{for(let s=this.levels.
length-1;s>=n;s-=1)this.levels[s]===1073741824?this.terminals.delete(this.values[s]):(this.table[this.
slots[s]]=0,this.filled-=1);this.levels.length=n,this.kids.length=n,this.values.length=n,this.slots.
length=n,this.forget()}}leaf(e,n){return this.node(e,n.map(Number))}negation(e){if(e<=1)return 1-e;let n=this.
negations.get(e);if(n!==void 0)return n;let s=this.node(this.levels[e],this.kids[e].map(o=>this.negation(
o)));return this.negations.set(e,s),this.negations.set(s,e),s}both(e,n){if(e===0||n===0)return 0;if(e===
1||e===n)return n;if(n===1)return e;let s=Math.min(e,n)*67108864+Math.max(e,n),o=this.boths.get(s);if(o!==
void 0)return o;let i=Math.min(this.levels[e],this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)
r.push(this.both(this.kidAt(e,i,l),this.kidAt(n,i,l)));let a=this.node(i,r);return this.boths.set(s,
a),a}either(e,n){if(e===1||n===1)return 1;if(e===0||e===n)return n;if(n===0)return e;let s=Math.min(
e,n)*67108864+Math.max(e,n),o=this.eithers.get(s);if(o!==void 0)return o;let i=Math.min(this.levels[e],
this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)r.push(this.either(this.kidAt(e,i,l),this.kidAt(
n,i,l)));let a=this.node(i,r);return this.eithers.set(s,a),a}choice(e,n,s){if(e===1||n===s)return n;
if(e===0)return s;let o=this.choices.get(e);o===void 0&&this.choices.set(e,o=new Map);let i=n*67108864+
s,r=o.get(i);if(r!==void 0)return r;let a=Math.min(this.levels[e],this.levels[n],this.levels[s]),l=[];
for(let f=0;f<this.sizes[a];f+=1){let d=this.kidAt(e,a,f);l.push(this.choice(d,this.kidAt(n,a,f),this.
kidAt(s,a,f)))}let u=this.node(a,l);return o.set(i,u),u}kidAt(e,n,s){return this.levels[e]===n?this.
kids[e][s]:e}map(e,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(e(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(e,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(u=>this.
levels[u]));if(l===1073741824)a=this.terminal(e(...i.map(u=>this.values[u])));else{let u=[];for(let f=0;f<
this.sizes[l];f+=1)u.push(o(i.map(d=>this.kidAt(d,l,f))));a=this.node(l,u)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(e())}restrict(e,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(e)}fold(e,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let u=this.kids[r].map(
i);l=n.has(a)?[...new Set(u)].reduce(s):this.node(a,u),o.set(r,l)}return l};return i(e)}exists(e,n){
return n.size?this.fold(e,n,(s,o)=>this.either(s,o)):e}tested(e){let n=new Set;for(let s of this.reached(
e))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(e){return this.reached(e).
filter(n=>this.levels[n]===1073741824)}reached(e){let n=new Set,s=[],o=[e];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function hn(t,e){let n=t+2654435769;for(let s of e)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function xo(t,e){for(let n=0;n<t.length;n+=1)if(t[n]!==e[n])return!1;return!0}var S="unknown",X=class{constructor(e){this.isMeasured=e.type==="number"||e.type==="date",this.cuts=
e.cuts??[],this.classes=e.classes,this.plainest=e.plainest,this.places=new Map((e.values??[]).map(([
n],s)=>[n,s]))}classOf(e){if(!this.isMeasured){let o=this.places.get(e);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<e?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===e?1:0)]}},ce=class{constructor(e,n,s,o){this.nodes=e,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(e){return this.levels.get(e)}cutterOf(e){
return this.cutters.get(e)}condition(e){let{nodes:n}=this;if("not"in e)return n.negation(this.condition(
e.not));if("all"in e)return this.deepestFirst(e.all).reduce((i,r)=>n.both(i,r),1);if("any"in e)return this.
deepestFirst(e.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(e.fact),o=s.map(i=>mn(
e,i));return n.leaf(this.levelOf(e.fact),o)}deepestFirst(e){let{levels:n}=this.nodes;return e.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(e,n){let s=this.cutterOf(e),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(e),s.plainest.map((i,r)=>r===o))}};function ee(t,e){if("not"in t){let s=ee(t.not,e);
return s===null?null:!s}if("all"in t)return pn(t.all,e,!1);if("any"in t)return pn(t.any,e,!0);let n=e[t.
fact];return n===S?null:mn(t,n)}function pn(t,e,n){let s=!n;for(let o of t){let i=ee(o,e);if(i===n)return n;
i===null&&(s=null)}return s}function mn(t,e){return"in"in t?t.in.includes(e):(t.at_least===void 0||e>=
t.at_least)&&(t.at_most===void 0||e<=t.at_most)&&(t.more_than===void 0||e>t.more_than)&&(t.less_than===
void 0||e<t.less_than)}function x(t){return{any:[{not:t.when},t.then]}}var Eo={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function j(t,e="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${e}\
 ${t[t.length-1]}`}function ue(t){return typeof t!="number"||Math.abs(t)>=1e-6||t===0?String(t):t.toFixed(
20).replace(/0+$/,"")}var Mo=/(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function fe(t){return t.replace(Mo,"")}function K(t,e){return e===S?t.unknownPhrase:t.template?t.template.
replace(/\{(?:number|date)\}|\(s\)/g,n=>n!=="(s)"?ue(e):e===1?"":"s"):t.values.find(n=>n.value===e)?.
phrase??ue(e)}function gn(t,e,n){let s=j(e.map(({clause:f})=>f));switch(t.outcome){case"needs_facts":
return`needs facts: it turns on ${s}`;case"not_governed":return"not governed";case"error":return"err\
or: the engine failed"}let o=t.outcome==="allow",i=t.mode?Eo[t.mode]:o?"how is open":"why is open",r=o?
"":"though asked ",a=t.ground?`, ${r}on the ground of ${n[t.ground]}`:"",l=t.scope==="narrowed"?", b\
ut only a part":"",u=s?` (the details turn on ${s})`:"";return`${t.outcome}: ${i}${a}${l}${u}`}var wn={sign:" ",name:"not known here",slug:"not-known-here"};function Be(t,e,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:u,unknownPhrase:f})=>({fact:l,clause:u,phrase:f})),a=e.reasons.map(l=>No(
l,t));return{...e,regime:t.name,why:"",sign:s[o[`${e.outcome}/${e.mode}`]],said:gn(e,r,i),duties:[...e.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function W(t,e){let n=[];if(t.why||e.why)return n;for(let o of["outcome","mode","ground","scope"])t[o]!==
e[o]&&n.push(o);let s=o=>j(o.duties.map(i=>i.said).sort());return s(t)!==s(e)&&n.push("duties"),n}function Re(t){
return{regime:t.name,why:t.why,outcome:"",mode:"",ground:"",scope:"",sign:wn,said:wn.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function No(t,e){let n=e.rules.find(i=>i.
id===t.rule)??null,s=t.rule.includes("/")?t.rule.slice(0,t.rule.lastIndexOf("/")+1):"",o=t.source?e.
sources.find(i=>i.id===s+t.source)??null:null;return{rule:t.rule,because:t.because,source:o,isContested:t.
isContested,contested:n?.contested??"",isUnverified:t.isUnverified,unverified:n?.unverified??"",text:n}}var Ao=3,To=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function ke(t,e){return We(Fe(t,e))}function We({
word:t,parts:e}){return t==="not"?`it is not so that ${e[0]}`:e.join(`, ${t} `)}function Fe(t,e){if("\
not"in t){let s=t.not;if("in"in s){let o=yn(e,s.fact);if(!o.template)return $n(o,bt(o,s.in))}return $t(
Fe(s,e))}if("all"in t)return bn("and",t.all.map(s=>Fe(s,e)));if("any"in t)return bn("or",t.any.map(s=>Fe(
s,e)));let n=yn(e,t.fact);return"in"in t?$n(n,t.in):ve(Lo(n,t))}function yn(t,e){return t.get(e)}function bt(t,e){
return t.values.map(n=>n.value).filter(n=>!e.includes(n))}function ve(t){return{word:"",parts:[t]}}function $t(t){
return{word:"not",parts:[t.word?`(${We(t)})`:We(t)]}}function bn(t,e){if(e.length===1)return e[0];let n=e.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===t?s.parts:[`(${We(s)})`]});return{word:t,parts:n}}function $n(t,e){
if(t.template){let s=[...e].sort((o,i)=>String(o)<String(i)?-1:1);return yt(t,s)}if(!e.length)return ve(
"in no case");let n=bt(t,e);for(let s of t.groups){if(On(s.values,e))return ve(s.phrase);if(On(s.values,
n))return $t(ve(s.phrase))}return n.length?e.length>Math.max(n.length,Ao)?$t(yt(t,n)):yt(t,bt(t,n)):
ve(`no matter ${t.unknown}`)}function On(t,e){return t.length===e.length&&t.every(n=>e.includes(n))}
function yt(t,e){return{word:e.length===1?"":"or",parts:e.map(n=>K(t,n))}}function Lo(t,e){let n=t.type===
"date",s=To.flatMap(([i,r,a])=>{let l=e[i];return l===void 0?[]:[`${n?a:r} ${ue(l)}`]});return t.template.
replaceAll("on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>j(s))}var Ue=class{constructor(e,n,s,o){this.space=e,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:e.condition(x(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(e){let n={...this.ordinary,...e};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||ee(x(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(e,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(e,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let u=n[l],f=o.levelOf(l);u===S||s.has(l)?a.push(f):Object.hasOwn(e,l)||!this.assumable.has(
l)?i[f]=o.cutterOf(l).classOf(u):r[l]=this.ordinary[l]===S?u:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(e,n,s){let{space:o}=this,i=this.restricted(this.ties,e),r=this.ways(i,n),a=Object.keys(n).
map(f=>o.levelOf(f));for(let f of a){let d=this.onlyClass(r,f);d>=0&&(e[f]=d)}r=o.nodes.restrict(r,e);
let l=new Set(a.filter(f=>e[f]<0)),u=new Set(i.flatMap(({kept:f})=>[...o.nodes.tested(f)]));return{fixed:e,
ways:r,unknown:s,assumed:l,tied:u}}restricted(e,n){return e.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(e,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<e.length;i+=1){let r=o;for(let{tie:a,kept:l}of e)o=
this.giveWay(o,l,a,n);if(o===r)break}return e.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(e,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([u])=>Object.hasOwn(o,u)),a=r.length?i.both(
e,i.negation(n)):0;if(a===0)return e;let l=i.exists(a,new Set(r.map(([u])=>this.space.levelOf(u))));
for(let[u,f]of r)l=i.both(l,this.space.having(u,f));return i.either(i.both(e,i.negation(a)),l)}onlyClass(e,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(e,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(e,n){if(this.ties.every(({tie:s})=>ee(x(s),
n)===!0))return null;for(let s of this.groups(e,n))if(!this.isPossible(s,e,n))return this.complaint(
this.fewest(s,e,n),e,n);return null}groups(e,n){let s=i=>n[i]===S||this.assumable.has(i)&&!Object.hasOwn(
e,i),o=[];for(let i of this.ties){let r=new Set(jo(i.tie).filter(s)),a=[i];for(let l of o.filter(u=>[
...u.touched].some(f=>r.has(f))))o=o.filter(u=>u!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(e,n,s){
for(let o of e){let i=e.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return e}isPossible(e,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==S&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==S&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,u]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(u));return this.
ways(this.restricted(e,i),a)!==0}complaint(e,n,s){let o=[...new Set(e.flatMap(({tie:h})=>U(x(h))))],
i=new Set(e.flatMap(({tie:h})=>Object.keys(h.assume??{}))),r=o.filter(h=>Object.hasOwn(n,h)||!i.has(
h)),a=r.length>1?r:o,l=a.map(h=>`"${this.phrase(h,s[h])}"`),u=l.slice(0,-1),f=l[l.length-1],d=u.length>
1?"all ":u.length?"both ":"";return{facts:a,said:`${u.length?`${u.join(", ")} and ${f}`:f} cannot ${d}\
be`,because:[...new Set(e.map(({tie:h})=>h.because))].join(" ")}}};function U(t){return"not"in t?U(t.
not):"all"in t?t.all.flatMap(U):"any"in t?t.any.flatMap(U):[t.fact]}function jo(t){return[...U(x(t)),
...Object.keys(t.assume??{})]}var _o=Symbol("impossible"),Io=Symbol("several"),qo="technical/",Do="no way to complete what is unkn\
own is allowed by the constraints",He=class{constructor(e,n){this.nodes=e,this.ties=n,this.outside=e.
terminal(_o),this.several=e.terminal(Io)}settle(e,n,s){let o=this.left(e,n),i=this.rulings(o);return i.
length?Bo(i,r=>this.turning(o,n,r),s):{...vn("error"),note:Do}}left(e,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(e,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(e){let{nodes:n}=this;
return n.terminalsOf(e).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(e,n){
let{nodes:s}=this;if(!n.size)return e;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let u=r<a?`${r},${a}`:`${a},${r}`,f=o.get(u);if(f===void 0){let d=[];for(let h=0;h<s.sizes[l];h+=1)d.
push(i(s.kidAt(r,l,h),s.kidAt(a,l,h)));f=s.node(l,d),o.set(u,f)}return f};return s.fold(e,n,i)}turning(e,n,s){
let{nodes:o}=this,i=u=>typeof u=="object"?s(u):u,r=o.map(i,e),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let u of this.together(n,a)){let f=new Set([...a].filter(d=>!l.
has(d)));if(this.isSettled(r,f))break;if(!u.some(d=>l.has(d))&&!this.isSettled(r,new Set(u)))for(let d of u)
l.add(d)}return n.unknown.filter(u=>l.has(u))}isSettled(e,n){return!this.nodes.terminalsOf(this.without(
e,n)).includes(this.several)}*together(e,n){let s=e.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(f=>e.fixed[f]<0),u=s.filter(f=>l.some(d=>f.has(d)));u.length&&(s=s.filter(f=>!u.includes(
f)),s.push(new Set([...l,...u.flatMap(f=>[...f])])))}let o=e.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>Fo(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*kn(l,a)}};function Bo(t,e,n){let[s]=t;if(t.length===1)return{...s,missing:[]};
let o=t.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=Ro(t,n);if(t.some(a=>a.outcome!==
s.outcome))return{...vn("needs_facts"),reasons:i,missing:e(a=>a.outcome)};let r=a=>t.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>t.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:e(a=>a.substance)}}
function vn(t){return{outcome:t,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function Ro(t,e){let n=new Set(t.flatMap(r=>r.reasons)),s=new Set(t.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(qo));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||t.every(a=>a.reasons.
includes(r))),i=({rule:r})=>e.get(r)??e.size;return o.sort((r,a)=>i(r)-i(a))}function Fo(t,e){for(let n=0;n<
Math.min(t.length,e.length);n+=1)if(t[n]!==e[n])return t[n]-e[n];return t.length-e.length}function*kn(t,e){
if(!e){yield[];return}for(let[n,s]of t.entries())for(let o of kn(t.slice(n+1),e-1))yield[s,...o]}function Sn(t,e,n){
let s=new Set,o=(r,a)=>{if(r===a||r===n||a===n)return!1;let l=Math.min(t.levels[r],t.levels[a]);if(l===
1073741824)return!0;let u=Math.min(r,a)*67108864+Math.max(r,a);if(s.has(u))return!1;for(let f=0;f<t.
sizes[l];f+=1)if(o(t.kidAt(r,l,f),t.kidAt(a,l,f)))return!0;return s.add(u),!1},i=new Set;for(let r of t.
reached(e)){let a=t.levels[r];if(a===1073741824||i.has(a))continue;let l=[...new Set(t.kids[r])];l.some(
(u,f)=>l.slice(f+1).some(d=>o(u,d)))&&i.add(a)}return i}var de=class{constructor(e,n,s,o,i){this.space=e,this.day=i,this.ties=new Ue(e,n,s,o);let r=n.map(a=>[
...U(x(a)),...Object.keys(a.assume??{})].map(l=>e.levelOf(l)));this.settling=new He(e.nodes,r)}opened(e,n){
let s=this.ties.open(e,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(e,this.day)?1:
0),s}open(e){let n=this.ties.settle(e);return this.ties.complain(e,n)?null:this.opened(e,n)}settle(e,n,s){
return this.settling.settle(e,n,s)}};function xn(t){let e=t.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return e?e.join(
"-"):"-"}function En(t){let e=new Set;for(let{feature:n,file:s,title:o,place:i}of t){let r=`${xn(n||
s)}/${xn(o||i)}`,a=r;for(let l=2;e.has(a);l+=1)a=`${r}-${l}`;e.add(a)}return[...e]}var Wo="it is not known ";function Se(t){let e=new Map,n=o=>e.has(o)||e.set(o,e.size),s=`${t.name}/`;
for(let{id:o}of t.rules){let i=t.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return e}function Mn(t,e){
let n=Wo+t.unknown,s={name:t.name,asks:t.asks,type:t.type,unit:t.unit??"",values:(t.values??[]).map(
([o,i],r)=>({value:o,phrase:i,also:t.alsoValues?.[r]??[]})),groups:(t.groups??[]).map(([o,i])=>({phrase:o,
values:i})),template:t.template??"",atLeast:t.atLeast??null,whole:t.whole??!1,bounds:t.cuts??[],ordinary:t.
ordinary,ordinaryPhrase:"",unknown:t.unknown,unknownPhrase:n,also:t.also??[],isRead:e};return{...s,ordinaryPhrase:K(
s,t.ordinary)}}function Nn(t){let e={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=r=>Object.
fromEntries(r.map(a=>t.statements[a])),s=null,o=r=>(s??=Uo(t))[r],i=t.ordinary.slice(0,1).toUpperCase()+
t.ordinary.slice(1);return[{...e,id:"ordinary",kind:"ordinary",group:"",title:i,facts:{},where:""},...t.
cases.map(r=>({...e,...r,id:`case/${r.name}`,kind:"case",group:"Reported cases",facts:n(r.facts),where:r.
file??""})),...t.scenarios.map((r,a)=>new vt(t,r,()=>o(a)))]}function Uo(t){return En(t.scenarios.map(
([e,n,s])=>{let[o,i]=t.features[e];return{feature:o,file:i,title:s,place:`${i}:${n}`}}))}var vt=class{constructor(e,n,s){
this.data=e,this.scenario=n,this.name=s,this.kind="scenario",this.title=n[2]}get summary(){return""}get caution(){
return""}get date(){return""}get place(){return""}get told(){return[]}get sources(){return[]}get feature(){
return this.data.features[this.scenario[0]]}get group(){return this.feature[0]}get id(){return`scena\
rio/${this.name()}`}get where(){return`${this.feature[1]}:${this.scenario[1]}`}get facts(){return Object.
fromEntries(this.scenario[3].map(e=>this.data.statements[e]))}};function An(t){let e=t.reasons.map(n=>({
source:"",isContested:!1,isUnverified:!1,...n}));return t.decisions.map(n=>{let{outcome:s,mode:o="",
ground:i="",scope:r="",note:a=""}=n,l=n.duties??[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.
map(u=>t.duties[u]),reasons:(n.reasons??[]).map(u=>e[u]),substance:[s,o,i,r,...[...new Set(l)].sort(
(u,f)=>u-f)].join()}})}function Tn(t,{diagram:e},n){let s=n.map(l=>t.terminal(l)),o=[],{shapes:i,nodes:r}=e,
a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.length;){let u=r[l]%i.length,f=(r[l]-u)/i.length;l+=1;let d=l;
l+=a[u];let h=i[u].map(p=>{let m=r[d+p];return m<0?s[-1-m]:o[o.length-m]});o.push(t.node(f,h))}return{
made:o,terminals:s}}function Ln({made:t,terminals:e},n){return n<0?e[-1-n]:t[n]}var Ho=/^(?:for )?(\d{1,9})(?: (\p{L}+))? (minute|hour|day|week|month|year)s?$/u,Po=new Set(["full",
"whole","consecutive","further","more","additional"]),Vo=/^(?:1 (?:working )?day|1 (?:minute|hour|week|month|year)|(?!1 )[1-9]\d{0,5} (?:(?:working )?days|minutes|hours|weeks|months|years))$/,
xt=["at once","without delay","before disclosure"],kt="who duty within from before for or_within ext\
ended if_within lifted_by either else condition".split(" ");function Pe(t,e,n){let{who:s,duty:o}=t,i=t.
within??(t.for?`for ${t.for}`:void 0);return{said:xe(t,n),plain:xe({who:s,duty:o,...i?{within:i}:{}},
n),who:s,duty:o,written:t,...i?{within:i}:{},counted:Jo(t,e)}}function Et({written:t,counted:e=""}){
return JSON.stringify([e,St(t)])}function St(t){return Array.isArray(t)?t.map(St):typeof t!="object"||
t===null?t:Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>[e,St(n)])}function xe(t,e){let n=[
t.duty,...t.either??[]].map(i=>e.doing[i]),s=i=>e.events[i]??i.replaceAll("_"," "),o=[`${e.parties[t.
who]} must ${j(n,"or")}${zo(t,s)}`];if(t.if_within){let i=t.if_within.map(({within:r,from:a})=>`${r}\
 of ${s(a)}`);o.push(`if ${s(t.from??"")} comes within ${j(i)}`)}return t.extended&&o.push(`extended\
 to ${j(jn(t.extended,s),"or")}`),t.lifted_by&&o.push(`until ${j(t.lifted_by.map(s),"or")} lifts tha\
t`),t.condition&&o.push("and what is decided depends on that"),t.else&&o.push(`or else ${t.else.map(
i=>xe(i,e)).join(", and ")}`),o.join(", ")}function zo({within:t="",for:e="",from:n,before:s,or_within:o},i){
let r=n?i(n):"",a="";if(o){let l=[`${t||e} from ${r}`,...jn(o,i)],[u,f]=e?["shorter","shortest"]:["e\
arlier","earliest"];a=` ${e?"for":"by"} the ${o.length===1?u:f} of ${j(l)}`}else if(e)a=` for ${e}${r?
` from ${r}`:""}`;else if(t){let l=/^\d/.test(t);a=l?` within ${t}`:` ${t}`,r&&(a+=l?` of ${r}`:`, f\
rom ${r} on`)}return s&&!t.startsWith("before ")&&(a+=`${t?" and":""} before ${i(s)}`),a}function jn(t,e){
return t.map(({within:n,from:s})=>`${n} from ${e(s)}`)}function Jo(t,e){let n=Mt(t).flatMap(s=>[s.within??
s.for??"",...pe(s).map(({within:o})=>o)]).map(s=>Go(s,e)).join();return/[^,]/.test(n)?n:""}function pe(t){
return[...t.or_within??[],...t.extended??[],...t.if_within??[]]}function Mt(t){return[t,...(t.else??
[]).flatMap(Mt)]}function Go(t,{calendar:e="",moves:n=!1}){let s=he(t);return!e||!s||s==="minute"||s===
"hour"?"":s==="working day"?e:n?`${e}+`:""}function he(t){let[,e,n,s]=Ho.exec(t.replace(/(?<=\d),(?=\d{3})/g,
""))??[];return e?!n||Po.has(n.toLowerCase())||!(s==="minute"||s==="hour")&&n.toLowerCase()==="calen\
dar"?s:s==="day"&&n.toLowerCase()!=="clear"?"working day":"":""}function Ve(t,e,n,s){return ze(t,n,s)||
Cn(t,!!e.calendar)}function ze(t,e,n){if(typeof t!="object"||t===null)return"that is no duty";if(Object.
keys(t).some(l=>!kt.includes(l)))return"a duty has no such part";if(!Object.hasOwn(e.parties,t.who))
return"nobody is named who owes a duty";if([t.duty,...t.either??[]].some(l=>!Object.hasOwn(e.doing,l)))
return"a duty says nothing that is to be done";let{within:s,from:o,before:i}=t,a=[o,i,...t.lifted_by??
[],...pe(t).map(l=>l.from)].find(l=>l&&!Object.hasOwn(e.events,l));if(a)return`there is no event ${a}`;
for(let l of[s,t.for,...pe(t).map(u=>u.within)])if(l!==void 0&&!n.has(l)&&!Vo.test(l)&&!xt.includes(
l))return`"${l}" is no deadline here: write such as 72 hours, 3 days or at once`;return(t.else??[]).
map(l=>ze(l,e,n)).find(Boolean)??""}function Cn(t,e){let{within:n,from:s,before:o,for:i}=t;if((t.either??
[]).includes(t.duty))return"a duty is its own alternative";if(i&&(n||o))return"a duty that is kept u\
p for a time has no time by which it is done";if(i&&(!s||!he(i)))return`"${i}" is not how long a dut\
y is kept up, from an event on`;if(s&&!n&&!i)return"a duty runs from an event, and nothing says how \
long";if(s&&n&&/^for \d/i.test(n))return`"${n}" is how long a duty is kept up, and not by when it is\
 done`;if(s&&n&&!he(n)&&/^\d/.test(n))return`"${n}" has no end that can be counted`;for(let l of pe(
t)){if(!l.from)return`nothing says from which event ${l.within} run`;if(!he(l.within))return`"${l.within}\
" has no end that can be counted`}if(t.if_within&&!s)return"a duty runs from nothing that could come\
 within a time";if((t.or_within??t.extended)&&!(s&&he(n??i??"")))return"a duty that has another dead\
line besides needs a first one, from an event on, that can be counted";let a=[n??"",i??"",...pe(t).map(
l=>l.within)].find(l=>he(l)==="working day");return s&&!e&&a?`"${a}" needs a calendar of working day\
s, and this regime counts by none`:(t.else??[]).map(l=>Cn(l,e)).find(Boolean)??""}function Nt(t){let e=Object.
entries(t).sort(([s],[o])=>kt.indexOf(s)-kt.indexOf(o)),n=Object.fromEntries(e);return n.else?{...n,
else:n.else.map(Nt)}:n}function _n(t,e,n){let s={...t};return delete s[e],n===void 0||n===""||n===!1||
Array.isArray(n)&&!n.length?s:{...s,[e]:n}}function me(t){let n=t.flatMap(s=>Mt(s.written)).flatMap(
s=>[s.within,s.for,...pe(s).map(({within:o})=>o)]);return new Set(n.filter(s=>s!==void 0))}var In=["must","owner","may"];function qn(t,e,n){let s=e.map(o=>({...o,ruling:{...o.ruling,reasons:o.
ruling.reasons.map(i=>n(o.name,i))}}));return Ko[t](s)}var Ko={law_first:Qo,deny_overrides:At,permit_overrides:t=>Bn(
t)??Dn(t)??Tt(t),first_applicable:t=>t.find(({ruling:e})=>e.outcome!=="not_governed")?.ruling??Tt(t)};
function At(t){return Dn(t)??Bn(t)??Tt(t)}function Qo(t){let e=t.filter(({isPolicy:s})=>!s),n=e.find(
({ruling:s})=>s.outcome==="refuse"&&s.mode==="must_not");if(n)return n.ruling;if(e.some(({ruling:s})=>s.
mode==="must")){let s=t.filter(({ruling:o,isPolicy:i})=>!(i&&o.outcome==="refuse"));return At(s.map(
Yo))}return At(t)}function Yo(t){let{ruling:e,isPolicy:n}=t;return!n||e.scope!=="narrowed"?t:{...t,ruling:{
...e,scope:"as_requested"}}}function Dn(t){return t.find(({ruling:e})=>e.outcome==="refuse")?.ruling}
function Bn(t){let e=t.map(({ruling:i})=>i).filter(({outcome:i})=>i==="allow");if(!e.length)return;e.
sort((i,r)=>In.indexOf(i.mode)-In.indexOf(r.mode));let[n]=e,s=e.some(({scope:i})=>i==="narrowed"),o=new Set(
e.flatMap(i=>i.duties));return{...n,scope:s?"narrowed":n.scope,duties:[...o],reasons:Rn(e)}}function Tt(t){
return{outcome:"not_governed",reasons:Rn(t.map(({ruling:e})=>e))}}function Rn(t){return[...new Set(t.
flatMap(({reasons:e})=>e))]}var te="technical",Zo="in-force",Je=class{constructor(e,n){this.space=e,this.bench=n,this.rulings=new Map,
this.reasons=new Map,this.duties=[...n.duties],this.places=new Map(n.duties.map((s,o)=>[Et(s),o]))}compile({
own:e,combine:n,over:s,dates:o}){let{nodes:i}=this.space,r=e.map(({policy:l})=>this.list(l)),a=r[0];
if(n){let l=r.map((f,d)=>this.within(e[d].policy.dates,f)),u=(...f)=>{let d=e.map(({name:h,policy:p},m)=>({
name:h,ruling:f[m],isPolicy:p.isPolicy??!1}));return this.ruling(qn(n,d,(h,p)=>this.named(h,p)))};a=
i.apply(u,l)}if(s){let l=this.within(s.dates,this.list(s)),u=(f,d)=>this.layOver(f,d);a=i.apply(u,[a,
l])}return this.within(o,a)}within(e,n){let{nodes:s,dated:o}=this.space,{day:i}=this.bench;if(!e||o<
0)return n;let{first:r,last:a,said:l}=e,f=this.space.cutterOf(i).plainest.map(b=>r!==null&&b<r||a!==
null&&b>a),d=s.leaf(o,[!1,!0]),h=s.both(d,s.leaf(this.space.levelOf(i),f)),p=`It is ${l}, and the re\
quest is made on another date.`,m=this.ruling({outcome:"not_governed",reasons:[this.reason({rule:Zo,
because:p})],note:l});return s.choice(h,s.terminal(m),n)}list(e){let{nodes:n}=this.space,{rules:s}=e,
o=s[s.length-1],i=this.decided(o,e);for(let r of s.slice(0,-1).reverse()){let a=this.space.condition(
r.when);i=n.choice(a,this.decided(r,e),i)}return i}decided(e,n){let{outcome:s,mode:o,ground:i,scope:r,
because:a,source:l,duties:u=[]}=e,f=this.reason({rule:e.id,because:a,source:l,isContested:!!e.contested,
isUnverified:!!e.unverified}),d=u.map(([,h])=>h?this.space.condition(h):0);return this.space.nodes.apply(
(...h)=>{let p=u.filter((m,b)=>!h[b]).map(([m])=>this.duty(m,n));return this.ruling({outcome:s,mode:o,
ground:i,scope:r,duties:p,reasons:[f]})},d)}duty(e,n){if(typeof e=="number")return this.duties[e];let s=Pe(
e,n,this.bench),o=Et(s),i=this.places.get(o);return i!==void 0?this.duties[i]:(this.places.set(o,this.
duties.push(s)-1),s)}layOver(e,n){if(n.outcome!=="refuse")return e;let s=n.reasons.map(o=>this.named(
te,o));return e.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,note:n.note}):
e.outcome!=="refuse"?e:this.ruling({...e,reasons:[...new Set([...e.reasons,...s])]})}named(e,n){return this.
reason({...n,rule:`${e}/${n.rule}`})}reason({rule:e,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){
let r={rule:e,because:n,source:s,isContested:o,isUnverified:i};return Fn(this.reasons,JSON.stringify(
r),r)}ruling({outcome:e,mode:n="",ground:s="",scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(
h=>this.duties.indexOf(h)),u=[...new Set(l)].sort((h,p)=>h-p),f=[e,n,s,o,...u].join(),d=JSON.stringify(
[f,l,r,a]);return Fn(this.rulings,d,{outcome:e,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:f})}};
function Fn(t,e,n){let s=t.get(e);return s!==void 0?s:(t.set(e,n),n)}function ne({name:t,stack:e}){return e?.layers??[t]}function Wn(t,e){if(!e.stack||e.whyFixed)return[];
let n=Lt(e),s=new Map(t.regimes.map(({name:i},r)=>[i,r])),o=i=>s.get(i)??s.size;return Object.keys(t.
policies).filter(i=>!(n&&i===te)).sort((i,r)=>o(i)-o(r))}function Lt(t){return t.layers.includes(te)&&
!ne(t).includes(te)}function Ge(t,e){return{layer:e,rules:t.policies[e].rules.map(Xo)}}function Ke(t,e,n){
let s=[e,n].flatMap(r=>t.regimesByName.get(r)??[]).concat(t.regimes).find(({layers:r})=>r.includes(n));
if(!s)return{rules:[],sources:[]};let o=s.name===n?"":`${n}/`,i=({id:r})=>r.slice(0,r.lastIndexOf("/")+
1)===o;return{rules:s.rules.filter(i).map(r=>({...r,id:r.id.slice(o.length)})),sources:s.sources.filter(
i).map(r=>({...r,id:r.id.slice(o.length)}))}}function Xo(t){return{id:t.id,when:t.when===null?null:{
all:ei(structuredClone(t.when))},outcome:t.outcome,mode:t.mode??"",ground:t.ground??"",scope:t.scope??
"",because:t.because,source:t.source??"",contested:t.contested??"",unverified:t.unverified??"",quote:t.
quote??"",duties:structuredClone(t.duties??[])}}function ei(t){return"all"in t?t.all:[t]}var Qe=1/0;function Un(t,e,n){let{nodes:s,space:o,constraints:i}=t,r=t.roots.get(n.name);return r===
void 0?[]:s.lent(()=>{let{values:a,complaint:l}=t.completed(e);if(l)return[];let f=t.answer(n,t.evaluator.
opened(e.facts,a)).outcome==="allow"?"refuse":"allow",d=i.reduce((g,w)=>s.both(g,o.condition(x(w))),
1),h=s.terminalsOf(r).map(g=>s.values[g]);return[...new Set(h.filter(({outcome:g})=>g===f).map(jt))].
flatMap(g=>{let w=k=>k.outcome===f&&jt(k)===g,v=s.both(s.map(w,r),d),q=new Ct(t,e,a).path(v);return q?
ti(t,e,n,q,g,f)??[]:[]}).filter(({changes:g})=>g.length>1).sort((g,w)=>g.changes.length-w.changes.length)})}
function jt({mode:t,ground:e}){return`${t}/${e}`}function ti(t,{facts:e},n,s,o,i){let r=f=>{let d=t.
evaluator.open({...e,...f}),h=d&&t.answer(n,d);return h&&h.outcome===i&&jt(h)===o?h:null},a=s;for(let f of Object.
keys(s)){let d={...a};delete d[f],r(d)&&(a=d)}let l=r(a),u=Object.entries(a).map(([f,d])=>({fact:f,value:d,
phrase:t.phrase(f,d)}));return l&&{answer:l,changes:u}}var Ct=class{constructor(e,n,s){this.bench=e,
this.isDated=Object.hasOwn(n.facts,e.day)?1:0,this.values=s,this.costs=new Map}path(e){if(this.cost(
e)===Qe)return null;let{nodes:n,space:s}=this.bench,o={};for(let i=e;i!==1;){let r=n.levels[i],a=n.kids[i],
l=a.map((d,h)=>this.step(r,h)+this.cost(d)),u=l.indexOf(Math.min(...l)),f=s.factAt.get(r);f!==void 0&&
this.step(r,u)&&(o[f]=s.cutterOf(f).plainest[u]),i=a[u]}return o}cost(e){if(e===1)return 0;if(e===0)
return Qe;let n=this.costs.get(e);if(n!==void 0)return n;let{nodes:s}=this.bench,o=s.levels[e],i=Math.
min(...s.kids[e].map((r,a)=>this.step(o,a)+this.cost(r)));return this.costs.set(e,i),i}step(e,n){let{
space:s,day:o}=this.bench;if(e===s.dated)return n===this.isDated?0:Qe;let i=s.factAt.get(e),r=this.values[i];
return r!==S&&s.cutterOf(i).classOf(r)===n?0:i===o?Qe:1}};var Ye=class{constructor(e){let{nodes:n,space:s}=e;this.bench=e;let o=e.constraints.reduce((r,a)=>n.
both(r,s.condition(x(a))),1),i=r=>r.substance;this.regimes=[...e.roots].map(([r,a])=>{let l=n.map(i,
a);return{name:r,bare:l,within:n.choice(o,l,e.evaluator.settling.outside)}})}find(e){let{nodes:n,topics:s}=this.
bench;return n.lent(()=>{let o=this.opened(e),i=new Set([...Object.keys(e.facts),...e.passed??[]]),r=new Map(
s.flatMap(({facts:u})=>u.map(f=>[f,[]]))),a=new Map;for(let u of this.regimes){let f=this.factsAt(this.
levels(u,o)).filter(d=>!i.has(d));a.set(u.name,f);for(let d of f)r.get(d)?.push(u.name)}let l=[...r].
filter(([,u])=>u.length);return{byFact:new Map(l),byRegime:a}})}opened({facts:e,passed:n=[]}){let{day:s,
evaluator:o,nodes:i,space:r}=this.bench,{assumable:a,ordinary:l}=o.ties,u=new Int32Array(i.sizes.length).
fill(-1),f={},d=[];for(let h of this.bench.facts.keys()){let p=r.levelOf(h),m=Object.hasOwn(e,h);m&&
e[h]!==S?u[p]=r.cutterOf(h).classOf(e[h]):!m&&n.includes(h)&&l[h]!==S?a.has(h)?f[h]=l[h]:u[p]=r.cutterOf(
h).classOf(l[h]):d.push(p)}return r.dated>=0&&(Object.hasOwn(e,s)?u[r.dated]=1:n.includes(s)&&(u[r.dated]=
0)),o.ties.openBy(u,f,d)}levels({bare:e,within:n},s){let{nodes:o,evaluator:i}=this.bench,{settling:r}=i,
a=o.restrict(n,s.fixed);s.assumed.size&&(a=r.without(o.choice(s.ways,a,r.outside),s.assumed));let l=Sn(
o,a,r.outside);for(let u of o.tested(o.restrict(e,s.fixed)))s.tied.has(u)&&l.add(u);return[...l].sort(
(u,f)=>u-f)}factsAt(e){let{day:n,space:s}=this.bench,o=e.flatMap(i=>i===s.dated?n:s.factAt.get(i)??[]);
return[...new Set(o)]}};function _t(t,e){if(e===S)return!0;switch(t.type){case"number":return typeof e=="number"&&Math.abs(e)<
1e15&&(t.atLeast===null||e>=t.atLeast)&&(!t.whole||Number.isInteger(e));case"date":return typeof e==
"string"&&Pn(e);default:return t.values.some(n=>n.value===e)}}function Hn(t,e){let n=e.trim();if(t.type===
"date")return Pn(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(_t(t,s))return{value:s};let o=`a ${t.whole?"whole ":""}number`,i=t.unit?` o\
f ${t.unit}`:"",r=t.atLeast===null?"":`, at least ${t.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function Pn(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t)||t.startsWith("0000"))return!1;let e=new Date(`${t}\
T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)}var Vn={"in-force":"what is answered outside a regime's dates goes by the name in-force",otherwise:"\
what is decided where no rule applies goes by the name otherwise"},ni=2,si=40;function Q(t,e=[]){if(!t)
return"a rule needs an id";if(Object.hasOwn(Vn,t))return`no rule is called ${t}: ${Vn[t]}`;if(!/^[a-z0-9][a-z0-9-]*$/.
test(t)){let n=It(t),s=n&&!Q(n,e)?`; did you mean "${n}"?`:"";return`"${t}" is no id: use a-z, 0-9 a\
nd -, and no - at its beginning${s}`}return[...e].includes(t)?`there is a rule ${t} already`:""}function zn({
when:t,outcome:e},n){let s=(t?.all??[]).slice(0,ni).map(Ze).filter(Boolean),o=It(s.join("-")).slice(
0,si).replace(/-+$/,"")||`new-${It(e)}`;return qt(o,n)}function qt(t,e){let n=t;for(let s=2;Q(n,e);s+=
1)n=`${t}-${s}`;return n}function Ze(t){if("not"in t)return`not-${Ze(t.not)}`;if("all"in t)return Ze(
t.all[0]);if("any"in t)return Ze(t.any[0]);if(!("in"in t))return t.fact;let[e]=t.in;return e===!0?t.
fact:e===!1||e==="none"?`no-${t.fact}`:typeof e=="string"&&t.in.length===1?e:t.fact}function It(t){return t.
normalize("NFKD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,
"")}var Me="otherwise",oi="technical";function Gn(t,e,n,s){let o=t.regimesByName.get(e.regime),i=o?.stack;
if(!i){let[u]=e.layers,f=o?.layers.length===1;return[{name:`${n}.yaml`,text:Jn(t,u,s,f)}]}let r=e.layers.
filter(u=>Kn(t,u)),a=e.layers.map(u=>Ne(t,u)),l=[`title: ${Y(s)}`,`extends: ${D(e.regime)}`,...Qn(i.
isProposal,i.dates),"stack:",`  layers: [${a.map(D).join(", ")}]`,`  combine: ${e.combine}`];return[
{name:`${n}.yaml`,text:`${l.join(`
`)}
`},...r.map(u=>({name:`${Ne(t,u)}.yaml`,text:Jn(t,u,`${t.policies[u.layer].title}, changed`,u.layer===
oi)}))]}function Ne(t,e){return Kn(t,e)?Dt(t,e.layer):e.layer}function Dt(t,e){let n=`${e}-changed`,
s=n;for(let o=2;t.regimesByName.has(s)||Object.hasOwn(t.policies,s);o+=1)s=`${n}-${o}`;return s}function Kn(t,{
layer:e,rules:n}){let s=t.policies[e].rules;return s.length!==n.length||n.some((o,i)=>ge(t,o)!==ge(t,
s[i]))}function ge(t,e){return Ee(t,e).join(`
`)}function Jn(t,e,n,s){let o=t.policies[e.layer],i=new Map(o.rules.map(h=>[h.id,h])),r=e.rules.filter(
h=>{let p=i.get(h.id);return p&&h.id!==Me&&ge(t,h)!==ge(t,p)}),a=new Set(e.rules.map(({id:h})=>h)),l=[
...i.keys()].filter(h=>!a.has(h)),u=e.rules[e.rules.length-1],f=i.get(Me),d=[`title: ${Y(n)}`,`exten\
ds: ${D(e.layer)}`];return d.push(...Qn(o.isProposal,o.dates)),s&&d.push("technical: false"),ii(e,[...i.
keys()])?(l.length&&d.push(`remove: [${l.map(D).join(", ")}]`),r.length&&d.push("replace:",...r.flatMap(
h=>se(Ee(t,h),2))),d.push(...ri(t,e,i))):d.push("rules:",...e.rules.slice(0,-1).flatMap(h=>se(Ee(t,h),
2))),ge(t,u)!==ge(t,f)&&d.push("otherwise:",...Te(Ee(t,u).slice(1),2)),`${d.join(`
`)}
`}function Qn(t,e){return!t||!e?[]:[`in_force: {${[e.first&&`from: ${e.first}`,e.last&&`until: ${e.last}`].
filter(Boolean).join(", ")}}`]}function ii({rules:t},e){let n=t.slice(0,-1).map(({id:i})=>i),s=n.filter(
i=>e.includes(i)),o=e.filter(i=>s.includes(i));return s.join()===o.join()&&(s.length>0||!n.length)}function ri(t,{
rules:e},n){let s=[];for(let[o,i]of e.entries()){if(n.has(i.id))continue;let r=e[o-1],a=e.slice(o+1).
find(({id:u})=>n.has(u)&&u!==Me),l=r?`after: ${D(r.id)}`:`before: ${D(a?.id??"")}`;s.push(...se([l,"\
rule:",...Te(Ee(t,i),2)],2))}return s.length?["insert:",...s]:[]}function Ee(t,e){let{outcome:n,mode:s="",
ground:o="",scope:i=""}=e,r=Object.entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,u])=>u),a=[
`id: ${D(e.id)}`];e.when&&a.push("when:",...Te(we(e.when),2)),a.push(`decide: {${r.map(([u,f])=>`${u}\
: ${D(f)}`).join(", ")}}`),a.push(`because: ${Y(e.because)}`),e.source&&a.push(`source: ${Y(e.source)}`),
e.quote&&a.push(`quote: ${Y(e.quote)}`),e.contested&&a.push(`contested: ${Y(e.contested)}`),e.unverified&&
a.push(`unverified: ${Y(e.unverified)}`);let l=(e.duties??[]).flatMap(([u,f])=>{let d=typeof u=="num\
ber"?t.duties[u].written:u,h=Object.entries(Nt(d)).map(([p,m])=>`${p}: ${Ae(m)}`);return se([...h,...f?
["unless:",...Te(we(f),2)]:[]],2)});return l.length&&a.push("obligations:",...l),a}function we(t){let e="\
all"in t?t.all:[t],n=e.map(li);return e.length>1&&new Set(n).size<e.length?["all:",...e.flatMap(s=>se(
we(s),2))]:e.flatMap(ai)}function ai(t){if("not"in t)return["not:",...Te(we(t.not),2)];if("all"in t)
return["all:",...t.all.flatMap(s=>se(we(s),2))];if("any"in t)return["any:",...t.any.flatMap(s=>se(we(
s),2))];let{fact:e,...n}=t;if("in"in n){let s=n.in.map(Ae);return[`${D(e)}: ${s.length===1?s[0]:`[${s.
join(", ")}]`}`]}return[`${D(e)}: ${Ae(n)}`]}function li(t){return"fact"in t?t.fact:Object.keys(t)[0]}
function Ae(t){return Array.isArray(t)?`[${t.map(Ae).join(", ")}]`:typeof t=="object"&&t!==null?`{${Object.
entries(t).map(([e,n])=>`${e}: ${Ae(n)}`).join(", ")}}`:typeof t=="string"&&!/^\d{4}-\d{2}-\d{2}$/.test(
t)?D(t):ue(t)}var ci=new Set(["true","false","yes","no","on","off","null","y","n"]);function D(t){return/^[a-z][a-z0-9_-]*$/.
test(t)&&!ci.has(t)?t:Y(t)}var ui=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function Y(t){return JSON.
stringify(t).replace(ui,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Te(t,e){return t.
map(n=>" ".repeat(e)+n)}function se(t,e){return t.map((n,s)=>`${" ".repeat(e)}${s?"  ":"- "}${n}`)}var fi={allow:["must","may","owner"],refuse:["must_not","no_ground","impossible"],not_governed:[""]},
di=["as_requested","narrowed"];function Yn(t,e,n){let s=e.combine&&e.layers.length<2?["a stack has a\
t least two layers"]:[],o=e.layers.flatMap(i=>{let r=new Bt(t,e,i).complaints(),a=r.length?r:hi(t,i,
n);return i.layer===e.regime?a:a.map(l=>`in ${i.layer}: ${l}`)});return[...s,...o]}var Bt=class{constructor(e,n,{
layer:s,rules:o}){this.bench=e,this.rules=o,this.policy=e.policies[s],this.sources=new Set(e.sourcesOf(
n.regime,s).map(({id:i})=>i)),this.deadlines=me(e.duties)}complaints(){let e=this.rules.flatMap((o,i)=>this.
complain(o,i===this.rules.length-1)),n=this.rules.map(({id:o})=>o),s=new Set(n.filter((o,i)=>n.indexOf(
o)!==i));return[...e,...[...s].map(o=>`two rules have the id ${o}`)]}complain(e,n){let s=[],{id:o,outcome:i,
mode:r,ground:a,scope:l,when:u,source:f}=e,d=`"${o}"`,h=n?"":Q(o);h&&s.push(h),n&&o!==Me&&s.push(`wh\
at is decided otherwise has no id ${o}`),n&&u&&s.push("what is decided otherwise has no condition"),
!n&&!(u&&u.all.length)&&s.push(`${d} has no condition yet`);let p=fi[i];p?p.includes(r)||s.push(`${d}\
: ${i} has no mode ${r||"that is empty"}`):s.push(`${d}: a rule cannot decide ${i}`),i==="allow"&&!a&&
s.push(`${d}: what allows needs a ground`),i==="not_governed"&&a&&s.push(`${d}: what is not governed\
 has no ground`),i!=="allow"&&l&&s.push(`${d}: only what allows has a scope`),i==="allow"&&!di.includes(
l)&&s.push(`${d}: allow has no scope ${l||"that is empty"}`),e.because.trim()||s.push(`${d} does not\
 say why`),[e.because,e.contested,e.unverified,e.quote].some(b=>b!==fe(b))&&s.push(`${d}: its words \
have a character that no file may have`),!n&&!f&&s.push(`${d} has no source`),f&&!this.sources.has(f)&&
s.push(`${d}: there is no source ${f}`),e.quote&&!f&&s.push(`${d}: a quotation has to say whose word\
s these are`);for(let[b]of e.duties){let g=typeof b=="number"?"":Ve(b,this.policy,this.bench,this.deadlines);
g&&s.push(`${d}: ${g}`)}return s}};function hi(t,{rules:e},n){let{nodes:s}=n,o=t.constraints.reduce(
(i,r)=>s.both(i,n.condition(x(r))),1);for(let{id:i,when:r}of e){if(!r)break;let a=n.condition(r);if(s.
both(o,a)===0)return[`the rule ${i} is never reached`];o=s.both(o,s.negation(a))}return[]}var pi=864e5,mi="2000-01-01";function Xn(t,e,n,s){let o=new Map([...t.keys()].map(u=>[u,new Set]));for(let u of e)
Xe(u,o);for(let u of n)o.get(s)?.add(u);let i=new Map([...t.values()].map(u=>{let f=[...o.get(u.name)??
[]];return[u.name,new X(gi(u,f))]})),r=[],a=new Map,l=-1;for(let[u,f]of i)u===s&&(l=r.length,r.push(
2)),a.set(u,r.length),r.push(f.plainest.length);return new ce(new le(r),i,a,l)}function es(t){return t.
flatMap(({when:e,duties:n=[]})=>[...e?[e]:[],...n.flatMap(([,s])=>s?[s]:[])])}function ts({dates:t}){
let{first:e,last:n}=t??{first:null,last:null};return[e,n].flatMap(s=>s??[])}function Xe(t,e){if("not"in
t)Xe(t.not,e);else if("all"in t)for(let n of t.all)Xe(n,e);else if("any"in t)for(let n of t.any)Xe(n,
e);else{let{fact:n,...s}=t,o="in"in s?s.in:Object.values(s);for(let i of o)e.get(n)?.add(i)}}function gi(t,e){
let n={name:t.name,asks:"",type:t.type,ordinary:t.ordinary,unknown:""};if(!t.template){let l=t.values.
map(({value:u})=>u);return{...n,values:t.values.map(({value:u,phrase:f})=>[u,f]),classes:l.map((u,f)=>f),
plainest:l}}let s=e.sort((l,u)=>l<u?-1:1),o=t.type==="date"?bi:$i(t),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let u=(l-1)/2,f=l%2?yi(t,s[u]):o(s[l/2-1],s[l/2]);i.push(f===void 0?-1:r.length),f!==void 0&&r.push(
f)}return wi({...n,cuts:s,classes:i,plainest:r})}function wi(t){if(t.ordinary===S)return t;let e=new X(
t).classOf(t.ordinary);return e>=0&&(t.plainest[e]=t.ordinary),t}function yi(t,e){if(typeof e!="numb\
er")return e;if(!(t.atLeast!==null&&e<t.atLeast))return t.whole&&!Number.isInteger(e)?void 0:e}function bi(t,e){
if(t===void 0&&e===void 0)return mi;let n=t===void 0?Zn(String(e),-1):Zn(String(t),1);return n!==void 0&&
(e===void 0||n<e)?n:void 0}function Zn(t,e){let n=new Date(new Date(`${t}T00:00:00Z`).getTime()+e*pi).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function $i(t){return(e,n)=>{let s=t.
atLeast??-1/0,o=e===void 0?s:Math.max(Number(e),s),i=e!==void 0&&Number(e)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=f=>(i?f>o:f>=o)&&f<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(t.whole?l.flatMap(f=>[Math.floor(f),Math.ceil(f)]):l).find(a)}}function ns(t,e){return e.whyFixed?null:{regime:e.name,combine:e.stack?.combine??"",layers:ne(e).map(
n=>Ge(t,n))}}var tt=class{constructor(e,n,s=Dt(e,n.regime)){this.bench=e,this.draft=n,this.name=s,this.
base=e.regimesByName.get(n.regime);let[o,i]=this.compositions(),r=[...o.own,...i.own].map(({policy:u})=>u);
o.over&&r.push(o.over);let a=e.constraints.map(x);this.space=Xn(e.facts,[...a,...r.flatMap(({rules:u})=>es(
u))],[o,...r].flatMap(ts),e.day),this.evaluator=new de(this.space,e.constraints,e.facts,(u,f)=>e.phrase(
u,f),e.day),this.complaints=Yn(e,n,this.space);let l=new Je(this.space,e);this.before=l.compile(o),this.
root=this.complaints.length?this.before:l.compile(i),this.regime=this.described(),this.order=Se(this.
regime),this.orderBefore=Se(this.base)}compositions(){let{policies:e}=this.bench,{stack:n}=this.base,
s=ne(this.base),o=Lt(this.base)?e[te]:void 0,i=n?n.dates:e[this.base.name].dates,r=s.map(l=>({name:l,
policy:e[l]})),a=this.draft.layers.map(l=>({name:Ne(this.bench,l),policy:{...e[l.layer],rules:l.rules}}));
return[{own:r,combine:n?.combine??"",over:o,dates:i},{own:a,combine:this.draft.combine,over:o,dates:i}]}described(){
let{bench:e,base:n}=this,s=new Set(ne(n).map(a=>n.stack?`${a}/`:"")),o=({id:a})=>!s.has(a.slice(0,a.
lastIndexOf("/")+1)),i=this.draft.layers.map(a=>{let l=n.stack?Ne(e,a):this.name,u=n.stack?`${l}/`:"",
{rules:f,sources:d}=Ke(e,n.name,a.layer),h=new Map(f.map(p=>[p.id,p]));return{name:l,rules:a.rules.map(
p=>this.describedRule(p,a,h.get(p.id),u)),sources:d.map(p=>({...p,id:u+p.id}))}}),r=n.layers.filter(
a=>!ne(n).includes(a));return{...n,name:this.name,title:`${n.title}, changed`,layers:[...r,...n.stack?
i.map(({name:a})=>a):ne(n)],rules:[...n.rules.filter(o),...i.flatMap(a=>a.rules)],sources:[...n.sources.
filter(o),...i.flatMap(a=>a.sources)]}}describedRule(e,{layer:n},s,o){let{bench:i}=this,r=e.duties.map(
([a,l])=>{let{said:u}=typeof a=="number"?i.duties[a]:Pe(a,i.policies[n],i);return l?`${u}, unless ${ke(
l,i.facts)}`:u});return{id:o+e.id,when:e.when?ke(e.when,i.facts):"",then:s?.then??"",because:e.because,
source:e.source,contested:e.contested,unverified:e.unverified,quote:e.quote,file:s?.file??"",line:s?.
line??0,duties:r}}answer({facts:e}){return this.space.nodes.lent(()=>this.answered(this.root,e,this.
order,this.regime))}answered(e,n,s,o){let i=this.evaluator.open(n);if(!i)return{...Re(o),why:"the fa\
cts cannot be so together"};let r=this.evaluator.settle(e,i,s),a=r.missing.map(l=>this.bench.factOf(
this.space.factAt.get(l)));return Be(o,r,a,this.bench)}flips(){let{nodes:e}=this.space;return this.bench.
starters.flatMap(n=>e.lent(()=>{let s=this.evaluator.open(n.facts);if(!s||this.isAlike(s))return[];let o=this.
answered(this.before,n.facts,this.orderBefore,this.base),i=this.answered(this.root,n.facts,this.order,
this.regime),r=W(o,i);return r.length?[{starter:n,before:o,after:i,changes:r,direction:Oi(o,i)}]:[]}))}isAlike({
fixed:e}){let{nodes:n}=this.space;return n.restrict(this.before,e)===n.restrict(this.root,e)}unseen(e=this.
flips()){let{nodes:n}=this.space,s=new Set(e.map(({before:o,after:i})=>`${et(o)} ${et(i)}`));return n.
lent(()=>{let o=(u,f)=>u.substance===f.substance?"":`${et(u)} ${et(f)}`,i=n.apply(o,[this.before,this.
root]),r=this.bench.constraints.reduce((u,f)=>n.both(u,this.space.condition(x(f))),1),a=n.choice(r,i,
n.terminal(""));return n.terminalsOf(a).map(u=>n.values[u]).filter(u=>u&&!s.has(u)).map(u=>this.witness(
n.map(f=>f===u,a))).map(u=>({request:{facts:u},before:this.answered(this.before,u,this.orderBefore,this.
base),after:this.answered(this.root,u,this.order,this.regime)}))})}witness(e){let{nodes:n,factAt:s,dated:o}=this.
space,i={},r=e,a=!1,l=this.evaluator.ties.settle({});for(;r!==1;){let u=n.levels[r],f=s.get(u),d=n.kids[r],
h=f===void 0?0:this.usualClass(f,l),p=d[h]===0?d.findIndex(m=>m!==0):h;u===o&&(a=p===1),f!==void 0&&
(f!==this.bench.day||a||p!==h)&&(i[f]=this.space.cutterOf(f).plainest[p]),r=d[p]}return this.fewest(
i,e)}usualClass(e,n){let s=n[e];return s==="unknown"?0:Math.max(0,this.space.cutterOf(e).classOf(s))}fewest(e,n){
let s=e;for(let o of Object.keys(e)){let i={...s};delete i[o],this.isWithin(i,n)&&(s=i)}return s}isWithin(e,n){
let s=this.evaluator.open(e);if(!s)return!1;let{nodes:o}=this.space;return o.both(s.ways,o.negation(
o.restrict(n,s.fixed)))===0}get files(){return Gn(this.bench,this.draft,this.name,this.regime.title)}};
function et({outcome:t,mode:e,ground:n,scope:s,duties:o}){return JSON.stringify([t,e,n,s,o.map(({said:i})=>i).
sort()])}function Oi(t,e){if(t.outcome!==e.outcome){if(e.outcome==="allow")return"wider";if(t.outcome===
"allow")return"narrower"}return"changed"}var rs="-",ss=["regime","outcome","mode","ground","scope"],os=3,vi=90;function as(t,e,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${is(fe(s??""))||is(ki(t,e))}`,`  Given ${t.
ordinary}`,...t.stated(e).map(r=>`  And ${r}`),`  When ${t.asked}`,...Si(o).map(r=>`  ${r}`)].map(r=>`\
  ${r}
`).join("")}function ki(t,e){let n=t.stated(e),s=n.length<=os?n.length:os-1;for(;s>1&&j(n.slice(0,s)).
length>vi;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=j([...n.slice(0,s),...i])||
t.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function Si(t){if(!t.length)return[];let n=t.
some(({missing:r})=>r.length)?[...ss,"missing"]:ss,o=t.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:u})=>u).join(", ");return[r.regime,...[...a,l].map(u=>u||rs)]}).map(r=>r.slice(
0,n.length)),i=t.some(r=>r.duties.length)?t.flatMap(xi):[];return["Then the regimes decide",...ls([n,
...o]),...i]}function xi({regime:t,duties:e,missing:n}){if(n.length)return[...new Set(e.map(i=>`And \
under "${t}" ${i.plain}`))];if(!e.length)return[`And under "${t}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||rs],o=[...new Map(e.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${t}" these duties follow`,...ls([["who","duty","within"],...o])]}function ls(t){let e=t.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=e[0].map((s,o)=>Math.max(...e.map(i=>i[o].length)));return e.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function cs(t,e,n){let s=t.stated(e),o=s.length?
`${t.ordinary}, in which ${j(s)}`:t.ordinary,i=n.filter(({why:f})=>!f),r=new Map;for(let f of i)r.set(
f.said,[...r.get(f.said)??[],Rt(t,f)]);let a=[...r].map(([f,d])=>`${f}: ${d.join("; ")}.`),l=i.filter(
f=>f.isContested),u=n.filter(({why:f})=>f);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
f=>Rt(t,f)).join("; ")}.`]:[],...u.length?[`Not known here: ${u.map(f=>Rt(t,f)).join("; ")}.`]:[],...t.
caution?[t.caution]:[]].join(" ")}function Rt(t,{regime:e}){return t.regimesByName.get(e)?.title??e}
function is(t){return t.split(/\s+/).filter(Boolean).join(" ")}function us(t){return new Ft(t)}var Ft=class{constructor(e){this.caution=e.caution,this.asked=e.asked,
this.ordinary=e.ordinary,this.day=e.day,this.legend=e.legend,this.marks={contested:e.contested},this.
grounds=e.grounds,this.signs=e.signs,this.constraints=e.constraints,this.duties=e.duties,this.policies=
e.policies,this.parties=e.parties,this.doing=e.doing,this.events=e.events,this.nodes=new le(e.diagram.
sizes);let n=Tn(this.nodes,e,An(e)),s=new Map(e.facts.map(a=>[a.name,new X(a)])),o=new Map(e.facts.map(
(a,l)=>[a.name,e.diagram.levels[l]]));this.space=new ce(this.nodes,s,o,e.diagram.dated),this.roots=new Map(
e.regimes.filter(a=>!a.why).map(a=>[a.name,Ln(n,a.root??0)])),this.regimes=e.regimes.map(a=>({...a,sources:a.
sources.map(l=>e.sources[l]),rules:a.rules.map(l=>e.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",
premises:a.premises??[]})),this.regimesByName=new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(
this.regimes.map(a=>[a.name,Se(a)]));let i=this.readFacts();this.facts=new Map(e.facts.map(a=>[a.name,
Mn(a,i.has(a.name))])),this.topics=e.topics.map(([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(
a,l);this.evaluator=new de(this.space,e.constraints,this.facts,r,e.day),this.ties=this.evaluator.ties,
this.starters=Nn(e),this.turning=null}readFacts(){let e=new Set([...this.roots.values()].flatMap(s=>[
...this.nodes.tested(s)])),n=new Set([...e].flatMap(s=>this.space.factAt.get(s)??[]));e.has(this.space.
dated)&&n.add(this.day);for(let s of this.constraints)for(let o of U(x(s)))n.add(o);return n}factOf(e){
let n=this.facts.get(e);if(!n)throw new RangeError(`there is no fact ${e}`);return n}phrase(e,n){return K(
this.factOf(e),n)}has(e,n){let s=this.facts.get(e);return s!==void 0&&_t(s,n)}readValue(e,n){return Hn(
this.factOf(e),n)}complete(e){return this.nodes.lent(()=>this.completed(e))}completed({facts:e}){let n=this.
ties.settle(e),s=this.ties.complain(e,n),o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(e,i)||
r===this.ties.ordinary[i])continue;let a=this.constraints.find(l=>l.assume?.[i]===r&&ee(l.when,n)!==
!1)?.because;o.push({fact:i,value:r,phrase:this.phrase(i,r),because:a??""})}return{values:n,assumed:o,
complaint:s}}decide(e,n=[]){return this.nodes.lent(()=>{let s=this.completed(e);if(s.complaint)return{
...s,answers:[]};let o=this.evaluator.opened(e.facts,s.values),r=this.regimes.filter(({name:a})=>!n.
length||n.includes(a)).map(a=>this.answer(a,o));return{...s,answers:r}})}answer(e,n){let s=this.roots.
get(e.name);if(s===void 0)return Re(e);let o=this.orders.get(e.name),i=this.evaluator.settle(s,n,o),
r=i.missing.map(a=>this.factOf(this.space.factAt.get(a)));return Be(e,i,r,this)}turnsOn(e){return this.
turning??=new Ye(this),this.turning.find(e)}nextQuestion(e){let n=null;for(let[s,o]of this.turnsOn(e).
byFact)(n===null||o.length>n.regimes.length)&&(n={fact:s,regimes:o});return n}steps(e,n){let s=this.
regimesByName.get(n),o=this.roots.get(n);return!s||o===void 0?[]:this.nodes.lent(()=>{let{values:i,complaint:r}=this.
completed(e);if(r)return[];let a=this.answer(s,this.evaluator.opened(e.facts,i)),l=this.nodes.tested(
o),u=[];for(let d of this.facts.values()){let h=this.space.levelOf(d.name),p=d.name===this.day&&l.has(
this.space.dated);if(!(!l.has(h)&&!p&&!this.isTied(d.name)))for(let{value:m,others:b}of this.otherValues(
d,e,i)){let g={facts:{...e.facts,[d.name]:m}},w=this.step(s,g,a);w&&u.push({fact:d.name,value:m,phrase:K(
d,m),others:b.map(v=>K(d,v)),asOrdinary:m===d.ordinary&&Object.hasOwn(e.facts,d.name),...w})}}let f=({
changes:d})=>d.includes("outcome")?0:d.includes("mode")?1:2;return u.sort((d,h)=>f(d)-f(h))})}together(e,n){
let s=this.regimesByName.get(n);return s?Un(this,e,s):[]}isTied(e){return this.constraints.some(n=>Object.
hasOwn(n.assume??{},e)||U(x(n)).includes(e))}step(e,{facts:n},s){let o=this.evaluator.open(n);if(!o)
return null;let i=this.answer(e,o),r=W(s,i);return r.length?{answer:i,changes:r}:null}otherValues(e,n,s){
let o=this.space.cutterOf(e.name),i=s[e.name],r=i===S?-1:o.classOf(i),a=e.name===this.day||this.ties.
assumable.has(e.name),l=Object.hasOwn(n.facts,e.name)||!a;return o.plainest.flatMap((u,f)=>{if(f===r&&
l)return[];let h=e.values.filter(p=>o.classOf(p.value)===f).map(p=>p.value).filter(p=>p!==u);return[
{value:u,others:h}]})}differs(e,n){let{answers:s}=this.decide(e),o=s.find(i=>i.regime===n);return!o||
o.why?[]:s.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,changes:W(o,i),answer:i})).filter(({changes:i})=>i.
length)}changes(e,n){let[s,o]=[this.decide(e),this.decide(n)],i=[...this.facts.keys()].filter(a=>s.values[a]!==
o.values[a]),r=o.answers.flatMap((a,l)=>{let u=s.answers[l],f=u?W(u,a):[];return f.length?[{regime:a.
regime,before:u,after:a,changes:f}]:[]});return{facts:i.map(a=>({fact:a,before:this.phrase(a,s.values[a]),
after:this.phrase(a,o.values[a])})),answers:r}}stated({facts:e}){return[...this.facts.keys()].filter(
s=>Object.hasOwn(e,s)).map(s=>this.phrase(s,e[s]))}toScenario(e,n,s){let{answers:o}=this.decide(e,n);
return as(this,e,o,s)}toJson({facts:e}){let n=[...this.facts.keys()].filter(s=>Object.hasOwn(e,s));return`${JSON.
stringify(Object.fromEntries(n.map(s=>[s,e[s]])))}
`}draftOf(e){let n=this.regimesByName.get(e);return n?ns(this,n):null}sourcesOf(e,n){return Ke(this,
e,n).sources}layersFor(e){let n=this.regimesByName.get(e);return n?Wn(this,n):[]}layerDraft(e){return Ge(
this,e)}tryVariant(e,n){return new tt(this,e,n)}sayCondition(e){return ke(e,this.facts)}toMemo(e,n){
return cs(this,e,this.decide(e,n).answers)}};function c(t,e,...n){let s=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...Wt(n)),s}function y(t,...e){t.replaceChildren(...Wt(e))}function Wt(t){return t.flatMap(e=>e===
null||e===""?[]:Array.isArray(e)?Wt(e):[typeof e=="number"?String(e):e])}function Le(t,e){t.textContent!==
e&&(t.textContent=e)}function $(t,e){let n=document.getElementById(t);if(n instanceof e)return n;throw new Error(
`the page has no ${e.name} with the id ${t}`)}function fs(t){return t.replaceAll("_"," ")}function M(t,e){
return`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`}function Ei(t,e){let n;try{n=new URL(t)}catch{
return document.createTextNode(e)}return n.protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(
`${e} (${t})`):c("a",{href:n.href,rel:"noreferrer"},e)}function _(t){return c("span",{class:`tile ${t.
slug}`,"aria-hidden":"true"},t.sign)}var Mi={secondary:"read in a copy only",unverified:"not verifie\
d"};function je(t){let e=t.address?Ei(t.address,t.title||t.address):document.createTextNode(t.title||
t.id),s=[t.outlet,t.date,Mi[t.status],t.unread?`read in part (not read: ${t.unread.replace(/\.$/u,"")}\
)`:"",t.last_read?`last read ${t.last_read}`:"",t.note].filter(Boolean).join(", ");return c("span",{
class:"source"},e,s?`, ${s}`:"")}function ds(t){return t?c("p",{class:"quotation"},"Its words: ",c("q",{},t)):null}function hs(t,e){return[
t.isContested||t.contested?c("p",{class:"dispute"},c("span",{class:"mark contested"},`${e.sign} Cont\
ested. `),t.contested):null,t.isUnverified||t.unverified?c("p",{class:"dispute unverified"},c("span",
{class:"mark unverified"},"Not verified. "),t.unverified):null].filter(Boolean)}function ps(t){let e=c(
"div",{class:"bar","aria-hidden":"true"}),n=t.reduce((s,[,o])=>s+o,0);for(let[s,o]of t){let i=o/n,r=i>
.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=c("span",{class:s.slug},r);a.style.flexGrow=String(o),a.style.
flexBasis="0",e.append(a)}return e}function ms(t){return c("ul",{class:"tally"},t.map(([e,n])=>c("li",
{},_(e),`${e.name}: ${n}`)))}async function gs(t){let e=Uint8Array.from(atob(t),s=>s.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(
new DecompressionStream("deflate"));return new Response(n).json()}function ws(){let t=$("theme",HTMLSelectElement),e=()=>{t.value?document.documentElement.dataset.theme=
t.value:delete document.documentElement.dataset.theme};try{t.value=localStorage.getItem("exigent-the\
me")??""}catch{t.value=""}e(),t.addEventListener("input",()=>{e();try{localStorage.setItem("exigent-\
theme",t.value)}catch{}})}var Ni=4,Ai=["who","duty","within","from","before","for"],Ti=["lifted_by","either"],Li=["or_within",
"extended","if_within"];function ys(t,e,n){if(!Array.isArray(t))return null;let s=me(e.duties),o=[];
for(let i of t){if(!Array.isArray(i))return null;let[r,a]=i,l=a===null?null:n(a);if(a!==null&&l===null)
return null;if(typeof r=="number"){if(!e.duties[r])return null;o.push([r,l])}else{let u=bs(r,0);if(!u||
ze(u,e,s))return null;o.push([u,l])}}return o}function bs(t,e){if(t===null||typeof t!="object"||e>Ni)
return null;let n=t,s={who:"",duty:""};for(let o of Ai){let i=n[o];typeof i=="string"&&(i||ji(o))&&(s[o]=
i)}for(let o of Ti){let i=n[o];Array.isArray(i)&&i.length&&i.every(r=>typeof r=="string")&&(s[o]=i)}
for(let o of Li){let i=n[o];Array.isArray(i)&&i.length&&(s[o]=i.map(r=>({within:String(r?.within),from:String(
r?.from)})))}if(Array.isArray(n.else)&&n.else.length){let o=n.else.map(i=>bs(i,e+1));if(o.some(i=>i===
null))return null;s.else=o.filter(i=>i!==null)}return n.condition===!0&&(s.condition=!0),s}function ji(t){
return t==="who"||t==="duty"}var Ci=12,_i=["allow","refuse","not_governed"],Ii=["at_least","at_most","more_than","less_than"],ye=[
"law_first","deny_overrides","permit_overrides","first_applicable"],oe={regime:"",combine:"",layers:[],
changes:{},gone:[],orders:{}},nt="otherwise",qi=/^new-\d+$/;function ot(t,e){let n=e.regime?t.draftOf(
e.regime):null;return n?{...n,combine:n.combine&&e.combine||n.combine,layers:it(n,e.layers,t).map(s=>Di(
s,n,e,t))}:null}function it(t,e,n){return e.length?e.map(s=>n.layerDraft(s)):t.layers}function z(t,e,n){
return e===t?n:`${e}/${n}`}function Di({layer:t,rules:e},n,{changes:s,gone:o,orders:i},r){let a=d=>z(
n.regime,t,d),l=new Map(e.map(d=>[d.id,d])),u=r.sourcesOf(n.regime,t)[0]?.id??"",f=Bi([...l.keys()],
Object.hasOwn(i,t)?i[t]:[]);return{layer:t,rules:f.filter(d=>d===nt||!o.includes(a(d))).map(d=>Fi(l.
get(d)??Ri(d,u),s[a(d)]))}}function Bi(t,e){let n=e.filter((s,o)=>s!==nt&&e.indexOf(s)===o);for(let[
s,o]of t.entries()){if(n.includes(o))continue;let i=t.slice(0,s).map(r=>n.indexOf(r));n.splice(o===nt?
n.length:Math.max(-1,...i)+1,0,o)}return n}function Ri(t,e){return{id:t,when:{all:[]},outcome:"refus\
e",mode:"no_ground",ground:"",scope:"",because:"A new rule.",source:e,contested:"",unverified:"it wa\
s made up in a what-if page",quote:"",duties:[]}}function Fi(t,e){if(!e)return t;let{when:n,...s}=e;
delete s.isNew;let o={...t,...s,...n&&t.when?{when:structuredClone(n)}:{}};return Wi(t,o)?o:{...o,quote:""}}
function Wi(t,e){let n=({when:s,outcome:o,mode:i,ground:r,scope:a,source:l,duties:u})=>JSON.stringify(
[s,o,i,r,a,l,u]);return n(t)===n(e)}function rt(t,e){let n=t.get(".vary")??"",s=e.regimesByName.has(
n)?e.draftOf(n):null;if(!s)return e.regimesByName.has(n)?{...oe,regime:n}:oe;let o=d=>{let h=t.getAll(
`.rule.${d}`).at(-1);return h===void 0?null:Pi(h,e)},i={},r=[],a=Ui(t,s,e);for(let{layer:d,rules:h}of it(
s,a,e)){let p=t.get(`.order.${d}`),m=new Set(h.map(w=>w.id)),b=w=>m.has(w)||qi.test(w)||o(z(n,d,w))?.
isNew===!0,g=(p??"").split(",").filter(w=>!Q(w)&&b(w));g.length&&(i[d]=g);for(let w of new Set([...m,
...g]))r.push(z(n,d,w))}let l={};for(let d of r){let h=o(d);h&&(l[d]=h)}let u=t.getAll(".gone").filter(
d=>r.includes(d)&&!Hi(d)),f=ye.find(d=>d===t.get(".combine"));return{regime:n,combine:s.combine&&f||
"",layers:a,changes:l,gone:u,orders:i}}function Ui(t,e,n){let s=n.layersFor(e.regime),o=(t.get(".lay\
ers")??"").split(","),i=[...new Set(o)].filter(r=>s.includes(r));return i.join()===e.layers.map(({layer:r})=>r).
join()?[]:i}function Hi(t){return t.slice(t.lastIndexOf("/")+1)===nt}function $s({regime:t,combine:e,
layers:n,changes:s,gone:o,orders:i},r){if(t){r.append(".vary",t),e&&r.append(".combine",e),n.length&&
r.append(".layers",n.join());for(let[a,l]of Object.entries(i))r.append(`.order.${a}`,l.join());for(let[
a,l]of Object.entries(s))r.append(`.rule.${a}`,JSON.stringify(l));for(let a of o)r.append(".gone",a)}}
function Pi(t,e){let n;try{n=JSON.parse(t)}catch{return null}let s=Ut(n);if(!s)return null;let o={},
i=Ut(s.when);if(i&&Array.isArray(i.all)){let l=i.all.map(u=>st(u,e,0));l.every(u=>u!==null)&&(o.when=
{all:l})}let r=_i.find(l=>l===s.outcome);r&&(o.outcome=r,o.mode=Ce(s.mode),o.scope=Ce(s.scope),o.ground=
Object.hasOwn(e.grounds,Ce(s.ground))?Ce(s.ground):"");for(let l of["because","source","contested","\
unverified"]){let u=s[l];typeof u=="string"&&(o[l]=at(u))}s.isNew===!0&&(o.isNew=!0);let a=ys(s.duties,
e,l=>st(l,e,0));return a&&(o.duties=a),Object.keys(o).length?o:null}function at(t){return t.trim().replace(
/\s+/g," ")}function Ce(t){return typeof t=="string"?t:""}function Ut(t){return t!==null&&typeof t==
"object"&&!Array.isArray(t)?t:null}function st(t,e,n){let s=Ut(t);if(!s||n>Ci)return null;if("not"in
s){let o=st(s.not,e,n+1);return o&&{not:o}}for(let o of["all","any"]){let i=s[o];if(!Array.isArray(i))
continue;let r=i.map(l=>st(l,e,n+1));if(!r.length||r.some(l=>l===null))return null;let a=r.filter(l=>l!==
null);return o==="all"?{all:a}:{any:a}}return Vi(s,e)}function Vi(t,e){let n=e.facts.get(Ce(t.fact));
if(!n)return null;let s=i=>i!=="unknown"&&e.has(n.name,i);if(Array.isArray(t.in))return t.in.length>
0&&t.in.every(s)?{fact:n.name,in:t.in}:null;if(n.values.length)return null;let o={};for(let i of Ii){
let r=t[i];if(r!==void 0){if(!s(r))return null;o[i]=r}}return Object.keys(o).length?{fact:n.name,...o}:
null}var Os="unknown",Ht=["scenario","json","memo"],Pt=["all","disclosing","differing","changed"];function Vt(t,e){
let n=t.replace(/^#/,"");return new URLSearchParams(n.startsWith(e)?n.slice(e.length):"")}function zt(){
return{from:"",under:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",sought:"",opened:[],taken:[],
form:"scenario",title:"",variant:oe}}function Ss(t,e,n){let s=Vt(t,e),o=s.get(".pinned"),i=Ht.find(h=>h===
s.get(".as")),r=Pt.find(h=>h===s.get(".show")),a=new Set(n.regimes.map(h=>h.name)),l=h=>s.getAll(h).
filter(p=>a.has(p)),u=n.starters.find(({id:h})=>h===s.get(".from")),f=vs(s,n),d=Object.keys(f.facts).
length>0||f.passed.length>0;return{...zt(),...u&&!d?{facts:u.facts}:f,from:u?.id??"",under:l(".under")[0]??
"",pinned:o===null?null:vs(new URLSearchParams(o),n),beside:l(".beside")[0]??"",shown:r??"all",sought:s.
get(".find")??"",opened:l(".open"),taken:l(".take"),form:i??"scenario",title:s.get(".title")??"",variant:rt(
s,n)}}function xs(t,e){let n=ks(t);t.from&&n.append(".from",t.from),t.from&&t.under&&n.append(".unde\
r",t.under),t.pinned&&n.append(".pinned",String(ks(t.pinned))),t.beside&&n.append(".beside",t.beside),
t.shown!=="all"&&n.append(".show",t.shown),t.sought&&n.append(".find",t.sought);for(let s of t.opened)
n.append(".open",s);for(let s of t.taken)n.append(".take",s);return t.form!=="scenario"&&n.append(".\
as",t.form),t.title&&n.append(".title",t.title),$s(t.variant,n),`#${e}${n}`}function vs(t,e){let n={};
for(let[o,i]of t){let r=e.facts.get(o),a=r&&Jt(r,i,e);a!==void 0&&(n[o]=a)}let s=t.getAll(".passed").
filter(o=>e.facts.has(o));return{facts:n,passed:[...new Set(s)].filter(o=>!Object.hasOwn(n,o))}}function ks({
facts:t,passed:e=[]}){let n=new URLSearchParams;for(let[s,o]of Object.entries(t))n.append(s,String(o));
for(let s of e)n.append(".passed",s);return n}function Jt(t,e,n){if(e===Os)return Os;if(t.type==="ch\
oice"||t.type==="yes_no")return t.values.find(({value:o})=>String(o)===e)?.value;let s=n.readValue(t.
name,e);return"value"in s?s.value:void 0}var H="unknown",zi=3,Ji={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function O(t){return t.charAt(0).toUpperCase()+t.slice(1)}function lt(t){
return O(t)+(t.endsWith("?")?"":".")}function R(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`}function _e(t){return R(t.map(e=>Ji[e]??e))}function T(t){return t.why?
"not answered on this page":t.said}function B(t){return[t.why,t.sign.slug,t.said,...t.duties.map(e=>e.
said)].join(`
`)}function be(t,e){let n=new Set(e.duties.map(({said:s})=>s));return[...new Set(t.duties.map(({said:s})=>s))].
filter(s=>!n.has(s))}function ie(t,e){return Object.hasOwn(e.facts,t.name)?e.facts[t.name]:null}function P(t,e){
let n=t.facts.get(e);if(!n)throw new Error(`there is no fact ${e}`);return n}function Es(t,e){if(!e.
length)return"These facts cannot be so at once.";if(!t.length)return"";let n=e.filter((r,a)=>B(r)!==
B(t[a]));if(!n.length)return"No answer changed.";let s=n.slice(0,zi).map(r=>`${r.regime} ${r.sign.name}`),
o=n.length-s.length,i=o?`; and ${o} more`:"";return`${M(n.length,"answer")} changed: ${s.join("; ")}${i}\
.`}var Gi=4,Ms=4;function As(t,e,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,
a.request.passed]);if(l===i)return;i=l;let u=t.contains(document.activeElement),f=c("div",{});y(t,r.
why?c("p",{},`This page cannot answer for it: ${r.why}`):null,r.note?c("p",{class:"quiet"},r.note):null,
r.reasons.length?$e("Why",r.reasons.map(d=>Ki(d,n))):null,Qi(r),Yi(r,s),r.why?null:Zi(o(e.name),r,s),
f,tr(e)),r.why||setTimeout(()=>{l===i&&y(f,er(n.together(a.request,e.name),a.request,s))}),u&&t.closest(
"details")?.querySelector("summary")?.focus()}}}function Ki(t,e){let n=t.text,s=n?.file?`, ${n.file}\
:${n.line}`:"";return c("div",{class:"reason"},c("p",{class:"prose"},t.because),c("p",{class:"place"},
"rule ",c("code",{},t.rule),s),n?c("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):
null,t.source?c("p",{},"Source: ",je(t.source)):null,n?ds(n.quote):null,hs(t,e.marks.contested))}function Qi({
duties:t}){let e=[...new Set(t.map(n=>n.said))];return e.length?$e("What must follow",c("ul",{class:"\
facts"},e.map(n=>c("li",{},O(n))))):null}function Yi({missing:t},e){return t.length?$e("It turns on \
what is not known",c("ul",{class:"facts"},t.map(({fact:n,phrase:s})=>c("li",{},O(s)," ",c("button",{
type:"button",onclick:()=>e.showQuestion(n)},"Answer it"))))):null}function Zi(t,e,n){if(!t.length)return $e(
"What one other fact would change",c("p",{},"Nothing: no single fact changes this answer."));let s=new Map;
for(let r of t){let a=`${r.answer.sign.slug}
${T(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!Ts(
r));return $e("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>Ns(r,e,n)),i.length?
c("details",{class:"small"},c("summary",{},`Smaller changes: ${_e([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>Ns(r,e,n))):null)}function Ts(t){return t.includes("outcome")||t.includes("mode")}function Ns(t,e,n){
let[{answer:s,changes:o}]=t,i=new Map;for(let r of t)i.set(r.fact,[...i.get(r.fact)??[],r]);return c(
"div",{class:"turning-to"},c("p",{class:"said"},_(s.sign),c("span",{},Ts(o)?O(T(s)):`Still ${e.sign.
name}, but otherwise in ${_e(o)}`)),c("ul",{class:"facts"},[...i.values()].map(r=>Xi(r,n))))}function Xi(t,e){
let[{fact:n,value:s,phrase:o}]=t,i=[...t.slice(1).map(a=>a.phrase),...t.flatMap(a=>a.others)],r=i.length<=
Gi?i.join("; "):`any of ${i.length} other values`;return c("li",{},`if ${o}`,i.length?c("span",{class:"\
quiet"},` (or: ${r})`):null," ",c("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>e.
answer(n,s)},"Try it"))}function er(t,{facts:e,passed:n=[]},s){if(!t.length)return null;let o=t.map(
({answer:r,changes:a})=>{let l=R(a.map(({phrase:d})=>d)),u=Object.fromEntries(a.map(({fact:d,value:h})=>[
d,h])),f=()=>s.alter({facts:{...e,...u},passed:n.filter(d=>!Object.hasOwn(u,d))});return c("div",{class:"\
turning-to"},c("p",{class:"said"},_(r.sign),c("span",{},O(T(r)))),c("ul",{class:"facts"},a.map(({phrase:d},h)=>c(
"li",{},`${h?"and":"if"} ${d}`))),c("button",{type:"button","aria-label":`Try them: ${l}`,onclick:f},
"Try them"))}),i=o.slice(Ms);return $e("What several facts together would change",o.slice(0,Ms),i.length?
c("details",{class:"small"},c("summary",{},M(i.length,"more way")),i):null)}function tr(t){let e=[t.
inForce.from?`in force from ${t.inForce.from}`:"",t.inForce.until?`until ${t.inForce.until}`:""],n=[
t.jurisdiction,...e].filter(Boolean).join(", ");return c("details",{class:"small"},c("summary",{},`A\
bout ${t.title}`),n?c("p",{},O(n)):null,t.about?c("p",{},t.about):null,t.premises.map(s=>c("p",{class:"\
quiet"},s)),t.sources.length?c("ul",{class:"facts"},t.sources.map(s=>c("li",{},je(s)))):null)}function $e(t,...e){
return c("section",{},c("h4",{},t),e)}function js(t,e,n,s){let o=e.regimes.map(r=>rr(r,e,n,s));y(t.list,nr(o));let i=[...t.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(t.list.hidden=!a.length,t.tally.hidden=!a.length,
!a.length){Le(t.shown,"");return}let l=sr(a,e.legend);y(t.tally,ps(l),ms(l));let u=0;for(let[f,d]of o.
entries()){d.show(a[f],r);let h=ir(a[f],r)&&or(d.regime,r.state.sought);d.element.hidden=!h,h&&(u+=1)}
for(let f of i)f.hidden=!f.querySelector("li:not([hidden])");Le(t.shown,u===o.length?"":`Showing ${u}\
 of ${M(o.length,"regime")}.`)},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))},reveal(r){let l=o.
find(({regime:u})=>r.length===1&&u.name===r[0])?.element.querySelector("summary");l?.scrollIntoView(),
l?.focus({preventScroll:!0})}}}function nr(t){let e=new Map;for(let n of t)e.set(n.regime.kind,[...e.
get(n.regime.kind)??[],n]);return[...e].map(([n,s])=>c("section",{},c("h3",{},O(fs(n))),c("ul",{class:"\
answers"},s.map(o=>o.element))))}function sr(t,e){let n=s=>t.filter(o=>o.sign.slug===s.slug).length;
return e.map(s=>[s,n(s)]).filter(([,s])=>s)}function or({name:t,title:e,jurisdiction:n},s){let o=[t,
e,n].join(`
`).toLowerCase();return s.toLowerCase().split(/\s+/).every(i=>o.includes(i))}function ir(t,{state:e,
decided:n,pinned:s}){let o=n.answers.find(({regime:r})=>r===e.beside),i=s?.answers.find(({regime:r})=>r===
t.regime);switch(e.shown){case"disclosing":return t.outcome==="allow";case"differing":return!o||t===
o||W(o,t).length>0;case"changed":return!i||B(i)!==B(t);default:return!0}}function rr(t,e,n,s){let o=c(
"span",{class:"sign"}),i=c("span",{class:"words"}),r=c("span",{class:"marks"}),a=c("span",{class:"mo\
re"}),l=c("span",{class:"hint"}),u=c("span",{class:"name"},c("strong",{},t.name)," ",c("span",{class:"\
quiet"},t.title)),f=c("summary",{},o,c("span",{class:"row"},u,i,r,a,l)),d=c("div",{class:"detail"}),
h=c("details",{},f,d),p=As(d,t,e,n,s),m=null,b="";return h.addEventListener("toggle",()=>{if(!m)return;
h.open&&p.show(m.answer,m.view);let g=m.view.state.opened.filter(v=>v!==t.name),w=h.open?[...g,t.name]:
g;w.length!==m.view.state.opened.length&&n.alter({opened:w})}),{regime:t,element:c("li",{},h),show(g,w){
m={answer:g,view:w};let v=w.decided.answers.find(G=>G.regime===w.state.beside),q=w.pinned?.answers.find(
G=>G.regime===t.name),k=w.earlier?.answers.find(G=>G.regime===t.name),F=`${B(g)}
${g.isContested}
${g.isUnverified}`;F!==b&&(y(o,_(g.sign)),i.textContent=O(T(g)),y(r,ar(g,e))),l.textContent="",y(a,cr(
g),Ls("Before the last answer: ",w.pinned?void 0:k,g),Ls("Pinned request: ",q,g),v&&v!==g&&W(v,g).length?
c("span",{class:"line turned"},ur(v,W(v,g))):null),b=F,h.open=w.state.opened.includes(t.name),h.open&&
p.show(g,w)},hint(g){let{answer:w,view:v}=m??{};l.textContent=v&&w?.outcome!=="allow"?fr(g,()=>e.together(
v.request,t.name)):""}}}function ar(t,e){return[t.isContested?c("span",{class:"mark contested"},`${e.
marks.contested.sign} contested`):null,t.isUnverified?c("span",{class:"mark unverified"},"not verifi\
ed"):null]}function Ls(t,e,n){if(!e||B(e)===B(n))return null;let o=T(e)===T(n)?`the same, ${lr(e,n)}`:
[_(e.sign),` ${T(e)}`];return c("span",{class:"line turned"},t,o)}function lr(t,e){let n=be(t,e),s=be(
e,t);return[n.length?`and besides: ${n.join("; ")}`:"",s.length?`${n.length?"but":"though"} not: ${s.
join("; ")}`:""].filter(Boolean).join(", ")}function cr({duties:t}){if(!t.length)return null;let e=[
...new Set(t.map(n=>n.plain))];return c("span",{class:"line"},c("span",{class:"quiet"},e.length===1?
"Duty: ":"Duties: "),e.join("; "))}function ur({regime:t},e){return e.includes("outcome")?`Another o\
utcome than ${t}`:`As ${t}, but for ${_e(e)}`}function fr(t,e){let n=t.find(({answer:o})=>o.outcome===
"allow");if(n)return`One step from being allowed: ${n.phrase}`;let[s]=e();return s?`${s.changes.length}\
 facts from being allowed: ${R(s.changes.map(({phrase:o})=>o))}`:""}var dr=6,hr=new Set("a an and are at by did do does for from has have in is it no not of on or the t\
hey to was were who with".split(" "));function ct(t){return t.toLowerCase().split(/[\s,.;:?!]+/).filter(
Boolean)}function Gt(t){return t.filter(e=>e.length>2&&!hr.has(e))}function Ie(t,e){return e.filter(
n=>t.includes(n)).length}function Cs(t,e,n,s){let o=[...n.facts.values()].flatMap(a=>a.values.map(({
value:l,phrase:u,also:f=[]})=>({fact:a,value:l,phrase:u,words:[u,...f].join(`
`).toLowerCase()}))),i=null,r=()=>{let a=ct(e.value).join(" "),l=Gt(ct(a)),f=(l.length?o.map(d=>({...d,
number:Ie(d.words,l)})).filter(({number:d})=>d).map(d=>({...d,number:d.number+(d.words.includes(a)?.5:
0)})).sort((d,h)=>h.number-d.number):[]).slice(0,dr);t.hidden=!f.length,y(t,c("p",{class:"quiet"},f.
length===1?"Is this so?":"Is one of these so?"),f.map(({fact:d,value:h,phrase:p})=>{let m=i!==null&&
ie(d,i.request)===h;return c("button",{type:"button","aria-pressed":String(m),onclick:()=>m?s.takeBack(
d.name):s.answer(d.name,h)},O(p))}))};return e.addEventListener("input",r),{show(a){i=a;let l=[...t.
querySelectorAll("button")].findIndex(u=>u===document.activeElement);r(),l>=0&&t.querySelectorAll("b\
utton")[l]?.focus()}}}var _s={when:"its conditions",outcome:"what it decides",ground:"its ground",duties:"its duties"},pr=[
"from","before","lifted_by"],mr=["duty","either"],gr=["in","at_least","at_most","more_than","less_th\
an"];function Is(t,e){let n=Bs(t);if(!n)return null;let s=e??{},o=Object.keys(_s).filter(i=>n[i]&&!s[i]);
return!e&&!o.length?null:o.map(i=>_s[i])}function qs(t,e){let{when:n,ground:s,duties:o}=Bs(t)??{},i=Array.
isArray(o)?o.flat():[],r=[...Kt(n,e),...i.flatMap(l=>[...Ds(l,e),...Kt(l,e)])];return s&&!Object.hasOwn(
e.grounds,String(s))&&r.push(["the ground ",String(s)]),[...new Map(r.map(l=>[l.join(),l])).values()]}
function Kt(t,e){if(typeof t!="object"||t===null)return[];let n=t;if(typeof n.fact!="string")return Object.
values(n).flatMap(i=>Kt(i,e));let{fact:s}=n;return e.facts.has(s)?gr.flatMap(i=>n[i]??[]).filter(i=>i===
"unknown"||!e.has(s,i)).map(i=>["the value ",`${s}: ${String(i)}`]):[["the fact ",s]]}function Ds(t,e){
return typeof t=="number"?e.duties[t]?[]:[["the duty ",String(t)]]:typeof t!="object"||t===null?[]:Object.
entries(t).flatMap(([n,s])=>{let o=Array.isArray(s)?s:[s],i=(r,a)=>o.filter(l=>typeof l=="string"&&l&&
!Object.hasOwn(a,l)).map(l=>[r,String(l)]);return n==="who"?i("the party ",e.parties):mr.includes(n)?
i("the duty ",e.doing):pr.includes(n)?i("the event ",e.events):o.flatMap(r=>Ds(typeof r=="number"?null:
r,e))})}function Bs(t){let e;try{e=JSON.parse(t)}catch{return null}return typeof e=="object"&&e!==null&&
!Array.isArray(e)?e:null}var Rs=12,Fs=60,J="which this page does not have",Ws={".beside":"It holds the others against the reg\
ime",".open":"It opens the regime",".under":"It comes from the regime",".take":"It takes along the r\
egime"},Hs=/^\.(?:combine|layers|gone|order\..*|rule\..*)$/s,wr=[".passed",".pinned",".find",".title",
".vary"];function Ps(t,e){let n=e.length-Rs;y(t,e.length?c("p",{},c("strong",{},"Not all of this lin\
k is shown here. Left out:")," "):null,e.length?c("ul",{},e.slice(0,Rs).map(s=>c("li",{},yr(s)," ")),
n>0?c("li",{},`And ${n} more.`):null):null)}function yr(t){return t.split("`").map((e,n)=>n%2?c("cod\
e",{},e):e)}function A(t){let e=fe(t).replaceAll("`","'");return`\`${e.length>Fs?`${e.slice(0,Fs)}…`:
e}\``}function Vs(t,e,n){let s=Vt(t,e),o=new URLSearchParams(s.get(".pinned")??""),i=[...Us(s,"It",n),
...Us(o,"The request that it pins",n),...[...s].flatMap(([r,a])=>br(r,a,n)),...$r(s,n)];return[...new Set(
i)]}function Us(t,e,n){return[...t].flatMap(([s,o])=>{if(s===".passed")return n.facts.has(o)?[]:[`${e}\
 passes over the fact ${A(o)}, ${J}.`];if(!s||s.startsWith("."))return[];let i=n.facts.get(s);return i?
Jt(i,o,n)!==void 0?[]:[`${e} states the fact ${A(s)} as ${A(o)}, which it cannot be here.`]:[`${e} s\
tates the fact ${A(s)}, ${J}.`]})}function br(t,e,n){return!t.startsWith(".")||wr.includes(t)||Hs.test(
t)?[]:Object.hasOwn(Ws,t)?n.regimesByName.has(e)?[]:[`${Ws[t]} ${A(e)}, ${J}.`]:t===".from"?n.starters.
some(({id:o})=>o===e)?[]:[`It starts from ${A(e)}, ${J}.`]:(t===".as"?Ht:t===".show"?Pt:[]).includes(
e)?[]:[`It says ${A(`${t}=${e}`)}, which this page does not know.`]}function $r(t,e){let n=t.get(".v\
ary")??"",s=[...t.keys()].some(a=>Hs.test(a));if(!n)return s?["It changes rules, and does not say of\
 which regime."]:[];if(!e.regimesByName.has(n))return[`It changes the rules of ${A(n)}, ${J}.`];let o=rt(
t,e),i=ot(e,{...o,gone:[]});if(!i)return s?[`It changes the rules of ${A(n)}, which cannot be change\
d here.`]:[];let r=new Set(i.layers.flatMap(({layer:a,rules:l})=>l.map(({id:u})=>`${a}/${u}`)));return[
...t].flatMap(([a,l])=>{let[,u,f=""]=/^\.(combine|layers|gone|order|rule)(?:\.(.*))?$/s.exec(a)??[];
return u==="combine"?Or(l,n,i.combine!==""):u==="layers"?vr(l,n,e):u==="order"?kr(l,f,r):u==="gone"?
Sr(l,o,r):u==="rule"?xr(f,l,o,r,e):[]})}function Or(t,e,n){return n?ye.some(s=>s===t)?[]:[`It combin\
es the layers of ${A(e)} by ${A(t)}, which this page does not know.`]:[`It combines the layers of ${A(
e)}, which has none here.`]}function vr(t,e,n){let s=n.layersFor(e);return t.split(",").filter(i=>i&&
!s.includes(i)).map(i=>`It makes ${A(i)} a layer of ${A(e)}, which it cannot be here.`)}function kr(t,e,n){
return[...n].some(o=>o.startsWith(`${e}/`))?t.split(",").filter(o=>o&&!n.has(`${e}/${o}`)).map(o=>`I\
t gives a place to ${Qt(`${e}/${o}`)}, ${J}.`):[`It orders the rules of ${A(e)}, which are not chang\
ed here.`]}function Sr(t,{regime:e,gone:n},s){if(n.includes(t))return[];let o=zs(t,e,s);return[`It t\
akes out ${Qt(o)}, ${s.has(o)?"which has to stay":J}.`]}function xr(t,e,{regime:n,changes:s},o,i){let r=zs(
t,n,o),a=`It changes ${Qt(r)}`;if(!o.has(r))return[`${a}, ${J}.`];let l=Is(e,s[t]);if(!l)return[`${a}\
 in a way that this page cannot read.`];if(!l.length)return[];let u=qs(e,i).map(([d,h])=>`${d}${A(h)}`),
f=u.length?`it names ${R(u)}, ${J}`:"this page cannot read them";return[`${a}, but without ${R(l)}: ${f}\
.`]}function zs(t,e,n){return n.has(t)||t.includes("/")?t:`${e}/${t}`}function Qt(t){let e=t.lastIndexOf(
"/");return`the rule ${A(t.slice(e+1))} of ${A(t.slice(0,e))}`}var Er=0;function ut(t,e,n,s){let o=`measured-${Er+=1}`,i=t.type==="date",r=c("input",{id:o,type:i?"\
date":"text",inputmode:i?null:t.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof e=="number"||i&&typeof e=="string"?String(e):null}),a=c("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let f=n.readValue(t.name,r.value),d="value"in f?"":f.complaint;a.textContent=
d,r.toggleAttribute("aria-invalid",d!==""),"value"in f&&s(f.value)},u=c("form",{class:"measured"},c(
"label",{for:o},i?"Date":`In ${t.unit||"numbers"}`),c("span",{},r,c("button",{type:"submit"},"State \
it")),a);return u.addEventListener("submit",f=>{f.preventDefault(),l()}),u}function Js(t,e,n){let s="";return{show({next:o,decided:i}){let r=t.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=t.querySelector(".turning");l&&y(l,Gs(o.regimes));return}
s=a,i.complaint?y(t,Nr()):o?y(t,Mr(P(e,o.fact),o.regimes,e,n)):y(t,i.answers.every(({why:l})=>l)?Ar():
Tr()),r&&t.querySelector("h3")?.focus()}}}function Gs(t){return t.length===1?`The answer of ${t[0]} \
can turn on it.`:`The answers of ${M(t.length,"regime")} can turn on it.`}function Mr(t,e,n,s){let o=c(
"h3",{id:"next-asks",tabindex:"-1"},t.asks),i=(r,a)=>c("button",{type:"button",onclick:a},r);return[
c("p",{class:"overline"},"The question that matters most next"),o,c("p",{class:"quiet turning"},Gs(e)),
c("div",{class:"choices",role:"group","aria-labelledby":"next-asks"},t.values.map(({value:r,phrase:a})=>i(
O(a),()=>s.answer(t.name,r))),t.values.length?null:ut(t,null,n,r=>s.answer(t.name,r)),c("div",{class:"\
others"},i("Not known",()=>s.answer(t.name,H)),t.ordinary===H?null:i(`As in an ordinary request: ${t.
ordinaryPhrase}`,()=>s.pass(t.name))))]}function Nr(){return[c("h3",{tabindex:"-1"},"Nothing to ask \
yet"),c("p",{},"What is stated cannot all be so. Take something back first.")]}function Ar(){return[
c("h3",{tabindex:"-1"},"No regime is answered here"),c("p",{},"This page can answer for none of the \
regimes, and does not know on which questions they turn.")]}function Tr(){return[c("h3",{tabindex:"-\
1"},"Nothing is left to ask"),c("p",{},"No answer turns on any question that is still open.")]}var Ks="ordinary";function Qs(t,e,n,s,o){let i=s.topics.map(l=>Lr(l,s,o));y(t,i.map(l=>l.element));let r=null,
a=()=>{r&&Le(n,jr(i,e.value,r))};return e.addEventListener("input",a),{show(l){r=l;for(let{questions:u}of i)
for(let f of u)f.show(l);a()},open(l){e.value="",e.dispatchEvent(new Event("input"));for(let u of i){
let f=u.questions.find(({fact:d})=>d.name===l);f&&(u.element.open=!0,u.folded.contains(f.element)&&(u.
folded.open=!0),f.element.open=!0,f.element.scrollIntoView({block:"center"}),f.element.querySelector(
"summary")?.focus({preventScroll:!0}))}}}}function Lr(t,e,n){let s=t.facts.map(d=>Ir(P(e,d),e,n)),o=c(
"span",{class:"quiet"}),i=c("div",{class:"list"}),r=c("summary",{}),a=c("details",{class:"folded"},r),
l=t.title||(e.topics.length>1?"Other questions":"All questions"),u=c("summary",{},c("h3",{},l)," ",o),
f=c("details",{class:"topic"},u,i,a);return f.open=e.topics.length===1,{element:f,number:o,list:i,folded:a,
foldedSays:r,questions:s,wasOpen:null}}function jr(t,e,{request:n,turning:s,decided:o}){let i=ct(e),
a=t.flatMap(({questions:u})=>u).some(u=>Ie(u.words,i)===i.length),l=0;for(let u of t){let{element:f,
number:d,list:h,folded:p,foldedSays:m,questions:b}=u,g=[],w=0;for(let k of b){let{fact:F}=k,G=a?Ie(k.
words,i)===i.length:Ie(k.words,Gt(i))>0;k.element.hidden=!G,G&&(w+=1);let ko=ie(F,n)!==null||n.passed?.
includes(F.name)||s.byFact.has(F.name)||o.complaint!==null,So=k.element.contains(document.activeElement)&&
!p.contains(k.element);!ko&&!So&&g.push(k)}_r(b,g,h,p);let v=g.filter(k=>!k.element.hidden).length;m.
textContent=`${M(v,"question")} on which no answer turns${n.passed?.length||Object.keys(n.facts).length?
" any more":""}`,p.hidden=!v,f.hidden=!w,Cr(u,i.length>0);let q=b.filter(({fact:k})=>ie(k,n)!==null).
length;d.textContent=q?`${q} of ${b.length} stated`:M(b.length,"question"),l+=w}return i.length?l?a?
`${M(l,"question")} found`:`No question has all these words; ${l} ${l===1?"has":"have"} some of them`:
"No question has these words. Try another word for it, or answer the question that matters most next\
.":""}function Cr(t,e){let{element:n,folded:s,questions:o,wasOpen:i}=t;if(e)t.wasOpen??=n.open,n.open=
!0,s.open=!0;else if(i!==null){t.wasOpen=null;let r=o.filter(a=>a.element.open);n.open=i||r.length>0,
s.open=r.some(a=>s.contains(a.element))}}function _r(t,e,n,s){let o=i=>e.includes(i)?s:n;for(let i of t){
let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[n,s]){let r=i===s?1:0;for(let[
a,{element:l}]of t.filter(u=>o(u)===i).entries()){let u=i.children[r+a];u!==l&&i.insertBefore(l,u)}}}
function Ir(t,e,n){let s=c("span",{class:"answered"}),o=c("summary",{},c("span",{class:"asks"},t.asks),
" ",s),i=c("div",{}),r=c("details",{class:"question"},o,i),a=t.values.flatMap(({phrase:h,also:p=[]})=>[
h,...p]),l=[t.name.replaceAll("_"," "),t.asks,t.template,...a,...t.also].join(`
`).toLowerCase(),u=null,f=!1,d=()=>{!u||!r.open||(f||y(i,Dr(t,e,n)),f=!0,Br(i,t,u))};return r.addEventListener(
"toggle",d),{fact:t,element:r,words:l,show(h){u=h;let p=ie(t,h.request),m=h.request.passed?.includes(
t.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=qr(t,p,m,h,e),d()}}}function qr(t,e,n,{
decided:s},o){if(e!==null)return O(o.phrase(t.name,e));let i=s.assumed.find(r=>r.fact===t.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${t.ordinaryPhrase}`}function Dr(t,e,n){
let s=(o,i,r)=>{let a=c("input",{type:"radio",name:`fact-${t.name}`,value:o});return a.addEventListener(
"change",r),c("label",{},a,c("span",{},i))};return c("fieldset",{},c("legend",{class:"unseen"},t.asks),
t.values.map(({value:o,phrase:i},r)=>s(String(r),O(i),()=>n.answer(t.name,o))),t.values.length?null:
c("div",{class:"given"},ut(t,null,e,o=>n.answer(t.name,o))),s(H,`Not known (${t.unknownPhrase})`,()=>n.
answer(t.name,H)),t.ordinary===H?null:s(Ks,`As in an ordinary request: ${t.ordinaryPhrase}`,()=>n.pass(
t.name)),c("button",{type:"button",class:"back",onclick:()=>n.takeBack(t.name)},"Take the answer bac\
k"))}function Br(t,e,{request:n}){let s=ie(e,n),o=n.passed?.includes(e.name)??!1,i=e.values.findIndex(
l=>l.value===s),r=o?Ks:s===H?H:String(i);for(let l of t.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==H&&(l.value=String(s));let a=t.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function Ys(t,e,n){return{show({request:s,decided:o}){let i=[...t.querySelectorAll("button")].findIndex(
u=>u===document.activeElement),r=[...e.facts.keys()].filter(u=>Object.hasOwn(s.facts,u)||s.passed?.includes(
u));if(y(t,r.length?c("ul",{class:"stated"},r.map(u=>Rr(u,s,e,n))):c("p",{class:"quiet",tabindex:"-1"},
"Nothing is stated yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:u,
because:f})=>c("p",{class:"quiet"},`So it is taken that ${u}. ${f}`))),i<0)return;let a=t.querySelectorAll(
"button");(a.length?a[Math.min(i,a.length-1)]:t.querySelector("p"))?.focus()}}}function Rr(t,e,n,s){
let o=Object.hasOwn(e.facts,t),i=o?n.phrase(t,e.facts[t]):P(n,t).ordinaryPhrase;return c("li",{},c("\
span",{},O(i),o?null:c("span",{class:"quiet"}," (as in an ordinary request)")),c("span",{class:"doin\
g"},c("button",{type:"button","aria-label":`Change: ${i}`,onclick:()=>s.showQuestion(t)},"Change"),c(
"button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.takeBack(t)},"Take back")))}function Zs(t,e,n){
let s="";return{show({request:o,decided:i}){let{complaint:r}=i,a=r?r.said:"";a!==s&&(s=a,t.hidden=r===
null,y(t,r?[c("p",{},c("strong",{},"This cannot be so at once: "),r.said),c("p",{},r.because),r.facts.
filter(l=>Object.hasOwn(o.facts,l)).map(l=>c("button",{type:"button",onclick:()=>n.takeBack(l)},`Tak\
e back: ${e.phrase(l,o.facts[l])}`))]:null))}}}function Xs(t,e,n){let s=(o,i)=>c("button",{type:"but\
ton",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=t.contains(document.activeElement);y(t,i?Fr(
i,o,e):null,c("p",{class:"doing"},s(i?"Pin the present request instead":"Pin this request, then chan\
ge something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.passed}})),i?[s("Go back t\
o the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unpin",()=>n.alter({pinned:null,
shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&t.querySelector("button")?.focus()}}}
function Fr(t,e,n){if(e.decided.complaint)return null;let{facts:s,answers:o}=n.changes(t,e.request);
return s.length?c("div",{},c("p",{},c("strong",{},"Since the pinned request:")),c("ul",{class:"facts"},
s.map(({before:i,after:r})=>c("li",{},`${O(r)} `,c("span",{class:"quiet"},`(before: ${i})`)))),c("p",
{},o.length?`${o.length} of ${e.decided.answers.length} answers changed; each says below what it was\
.`:"No answer changed.")):c("p",{},c("strong",{},"Pinned. "),"Nothing has changed since.")}var Yt=40;function eo(t,e,n){let s=c("span",{}),o=c("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=c("ul",{class:"starters"}),r=c("p",{class:"\
quiet",role:"status"}),a=c("details",{class:"start"},c("summary",{},"Starts from ",s),c("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=c("div",{class:"about"});y(t,a,l);let u=e.
starters.map(({group:h,title:p,place:m})=>`${h}
${p}
${m}`.toLowerCase()),f=h=>{a.open=!1,n.startFrom(h),a.querySelector("summary")?.focus()},d=()=>{let h=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=e.starters.filter((b,g)=>h.every(w=>u[g].includes(
w)));y(i,p.slice(0,Yt).map(b=>c("li",{},Wr(b,f))));let m=p.length>Yt?`, of which the first ${Yt} are\
 listed`:"";r.textContent=`${M(p.length,"request")} to start from${m}`};return o.addEventListener("i\
nput",d),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&d()}),{show({state:h}){let p=e.
starters.find(({id:m})=>m===h.from);s.textContent=p&&p.kind!=="ordinary"?p.title:e.ordinary,y(l,p?.kind===
"case"?Hr(p):null,p?Ur(p,h.under):null)}}}function Wr(t,e){return c("button",{type:"button",onclick:()=>e(
t.id)},t.title,t.group?c("span",{class:"place"},` ${t.group}`):null)}function Ur({kind:t,id:e},n){if(t!==
"scenario"||!document.getElementById("matrix"))return null;let s=`#${e.replace(/^scenario\//,"")}`,o="\
Back to the scenario in the matrix",i=n?c("a",{href:`${s}/${n}`},`${o}, under ${n}`):c("a",{href:s},
o);return c("p",{},i)}function Hr(t){return c("details",{},c("summary",{},`The reported case${t.date?
`, ${t.date}`:""}`),t.summary?c("p",{class:"prose"},t.summary):null,t.caution?c("p",{class:"dispute"},
t.caution):null,t.told.length?c("p",{},"What was reported to have happened:"):null,t.told.length?c("\
ul",{class:"facts"},t.told.map(e=>c("li",{},e))):null,t.sources.map(e=>c("p",{},"Source: ",je(e))))}var Pr="A case of my own",Vr={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},to={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function no(t,e,n){let s=c("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=c("p",{role:"status",class:"quiet"}),i=c("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(Vr).map(([d,h])=>{let p=c("input",{type:"radio",name:"form",value:d});return p.addEventListener(
"change",()=>n.alter({form:d})),{input:p,element:c("label",{},p,c("span",{},h))}}),a=Jr(e,n),l=c("a",
{class:"button",download:to.scenario},"Save as a file"),u=[c("fieldset",{},c("legend",{},"As what"),
r.map(d=>d.element)),c("div",{},c("label",{for:"take-title"},"Name of the scenario"),i),a.element,c(
"p",{class:"doing"},c("button",{type:"button",onclick:()=>{Gr(s,o)}},"Copy the text"),l,c("button",{
type:"button",onclick:()=>{Kr(o)}},"Copy a link to all this"),c("button",{type:"button",onclick:()=>print()},
"Print")),o,c("div",{},c("label",{for:"take-text"},"The text"),s)];y(t,u);let f="";return{show(d){let{
form:h}=d.state;for(let{input:m}of r)m.checked=m.value===h;document.activeElement!==i&&(i.value=d.state.
title),a.show(d.state);let p=d.decided.complaint?"":zr(d,e);p!==f&&(f=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
to[h])}}}function zr({state:t,request:e},n){let s=t.taken.length?t.taken:n.regimes.map(({name:o})=>o);
return t.form==="json"?n.toJson(e):t.form==="memo"?`${n.toMemo(e,s)}
`:`Feature: ${Pr}

${n.toScenario(e,s,t.title||void 0)}`}function Jr(t,e){let n=c("summary",{}),s=t.regimes.map(({name:r})=>{
let a=c("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>e.alter(
{taken:o()})),{box:a,element:c("label",{},a,c("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:c("details",{},n,c("fieldset",{class:"boxes"},c("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${M(r.length,"regime")}: ${r.join(", ")}`:s.length===1?`With the answe\
r of ${t.regimes[0].name}`:`With the answers of all ${M(s.length,"regime")}; choose some`;for(let{box:a}of s)
a.checked=r.includes(a.value)}}}async function Gr(t,e){try{await navigator.clipboard.writeText(t.value),
e.textContent="Copied."}catch{t.focus(),t.select(),e.textContent="The text is marked: copy it with C\
trl+C or Cmd+C."}}async function Kr(t){try{await navigator.clipboard.writeText(location.href),t.textContent=
"The link is copied."}catch{t.textContent="The link is what stands in the address bar."}}var so=2;function oo({regime:t,layers:e},n,s,o,i){let r=e.map(({layer:d})=>d),a=r[n],l=r.filter(d=>d!==
a),u=d=>Zt([...l.slice(0,d),a,...l.slice(d)],t,s,o,i),f=(d,h,p,m)=>c("button",{type:"button","data-k\
ey":`${a} layer-${h}`,"aria-label":`${d}: the layer ${a}`,onclick:p,disabled:m},d);return c("div",{class:"\
layer"},c("h3",{},"Layer ",c("code",{},a)),c("p",{class:"quiet"},o.policies[a].title),c("p",{class:"\
doing"},f("Move up","earlier",()=>u(n-1),n===0),f("Move down","later",()=>u(n+1),n===r.length-1),f("\
Take out","out",()=>Zt(l,t,s,o,i),r.length<=so),r.length<=so?c("span",{class:"quiet"},"A stack has a\
t least two layers."):null))}function io({regime:t,layers:e},n,s,o){let i=e.map(({layer:u})=>u),r=s.
layersFor(t).filter(u=>!i.includes(u)),a=s.regimes.map(({name:u})=>u).filter(u=>!i.includes(u)&&!r.includes(
u)),l=c("select",{"data-key":`${t} layer-add`},c("option",{value:""},"choose a regime"),r.map(u=>c("\
option",{value:u},`${u}: ${s.policies[u].title}`)));return l.addEventListener("change",()=>{l.value&&
Zt([...i,l.value],t,n,s,o)}),c("div",{class:"layer"},c("label",{class:"bound"},c("span",{class:"quie\
t"},"Add a layer, below the others"),l),a.length?c("p",{class:"quiet"},`No layer can be made here of\
 ${a.join(", ")}: a stack is no layer, what is technical lies under a stack anyhow, and rules in ano\
ther language do not change here.`):null)}function Zt(t,e,n,s,o){let i=s.draftOf(e)?.layers.map(({layer:a})=>a)??
[],r=a=>t.some(l=>a.startsWith(z(e,l,"")));o({layers:t.join()===i.join()?[]:t,changes:Object.fromEntries(
Object.entries(n.changes).filter(([a])=>r(a))),gone:n.gone.filter(r),orders:Object.fromEntries(Object.
entries(n.orders).filter(([a])=>t.includes(a)))})}var ft=class{constructor(e){this.element=e,this.pressed=null,this.isLeaving=!1,this.drawn=0,e.addEventListener(
"pointerdown",n=>this.press(n),!0),addEventListener("pointerup",n=>this.letGo(n),!0),addEventListener(
"pointercancel",()=>this.pressed=null,!0)}change(e){this.isLeaving=!this.pressed&&document.activeElement===
document.body,e(),this.isLeaving=!1}draw(e){this.drawn+=1;let n=this.drawn;this.isLeaving?setTimeout(
()=>n===this.drawn&&this.keep(e)):this.keep(e)}keep(e){let n=this.element.contains(document.activeElement)?
re(document.activeElement):void 0,s=this.keyed().map(re);e(),n&&(this.find(n)??this.beside(s,s.indexOf(
n)))?.focus()}keyed(){return[...this.element.querySelectorAll("[data-key]")]}beside(e,n){let s=new Map(
this.keyed().map(i=>[re(i),i]));return[...e.slice(n+1),...e.slice(0,n).reverse()].map(i=>s.get(i)).find(
i=>i&&!i.hasAttribute("disabled")&&i.getClientRects().length)}find(e){let n=this.keyed(),[s]=e.split(
" "),o=[`${s} open`,`${s} back`];return n.find(i=>re(i)===e&&!i.hasAttribute("disabled"))??n.find(i=>o.
includes(re(i)??""))}press({target:e,clientX:n,clientY:s}){let o=e instanceof Element?e.closest("but\
ton[data-key], input[type=checkbox], summary"):null;this.pressed=o instanceof HTMLElement?{button:o,
x:n,y:s}:null}letGo({clientX:e,clientY:n}){let{pressed:s}=this;this.pressed=null;let o=s&&!s.button.
isConnected?re(s.button):void 0;if(!s||!o||Math.abs(e-s.x)>10||Math.abs(n-s.y)>10)return;let i=this.
find(o);i&&re(i)===o&&(i.focus(),i.click())}};function re(t){return t instanceof HTMLElement?t.dataset.
key:void 0}function ae(t,e,n,s){let o=c("div",{}),i=c("details",{"data-fold":t,open:e(t)},c("summary",{"data-ke\
y":`${t} open`},n),o),r=()=>{i.open&&!o.hasChildNodes()&&y(o,s())};return i.addEventListener("toggle",
r),r(),i}var Xt=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than","mor\
e than","after"],["less_than","less than","before"]];function qe(t,e,n,{adding:s,fewest:o,isOpen:i,change:r}){
let a=t.map((l,u)=>{let f=n.sayCondition(l),d=t.filter((p,m)=>m!==u),h=p=>r(t.map((m,b)=>b===u?p:m));
return c("li",{},c("span",{},O(f))," ",c("button",{type:"button","data-key":`${e} ${u} drop`,"aria-l\
abel":`Drop it: ${f}`,disabled:t.length<=o,onclick:()=>r(d)},"Drop it"),ro(l,`${e} ${u}`,n,i,h),Yr(l,
`${e} ${u}`,n,h))});return[a.length?c("ul",{class:"conditions"},a):null,ao(s,`${e} add`,n,l=>r([...t,
l]))]}function ro(t,e,n,s,o){let i=Qr(t);if(i){let f=P(n,i.fact);if(f.values.length)return[Zr(f,i,i!==
t,e,o)]}if("fact"in t)return"in"in t?[Xr(t,e,n,o)]:ea(t,e,n,o);if("not"in t){let f=()=>ro(t.not,`${e}\
 not`,n,s,d=>o({not:d}));return[ae(`${e} not`,s,"What must not be so",f)]}let[r,a,l]="any"in t?[t.any,
"One of these is enough","Or else"]:[t.all,"All of these have to hold","And besides"],u=f=>o(f.length===
1?f[0]:"any"in t?{any:f}:{all:f});return[ae(`${e} group`,s,a,()=>qe(r,`${e} in`,n,{adding:l,fewest:1,
isOpen:s,change:u}))]}function Qr(t){let e="not"in t?t.not:t;return"in"in e?e:null}function Yr(t,e,n,s){
if("any"in t)return null;let o=ao("Or else",`${e} or`,n,i=>s({any:[t,i]}));return o.classList.add("a\
side"),o}function Zr(t,e,n,s,o){let i=t.values.map(({value:a})=>a),r=i.filter(a=>e.in.includes(a)!==
n);return c("fieldset",{},c("legend",{class:"quiet"},`${t.asks} Any of:`),t.values.map(({value:a,phrase:l},u)=>{
let f=r.includes(a),d=c("input",{type:"checkbox","data-key":`${s} value ${u}`,checked:f,disabled:f&&
r.length===1});return d.addEventListener("change",()=>{let h=i.filter(p=>p===a?d.checked:r.includes(
p));o({fact:t.name,in:h})}),c("label",{},d,c("span",{},O(l)))}))}function Xr(t,e,n,s){let o=P(n,t.fact),
i=c("input",{value:t.in.join(", "),"data-key":`${e} list`}),r=c("span",{class:"wrong",role:"alert"});
i.addEventListener("change",()=>{let l=i.value.split(",").map(f=>n.readValue(o.name,f)),u=l.flatMap(
f=>"value"in f?[f.value]:[]);r.textContent=l.flatMap(f=>"value"in f?[]:[f.complaint])[0]??"",u.length===
l.length&&s({fact:o.name,in:[...new Set(u)]})});let a=o.unit?` (${o.unit})`:"";return c("label",{class:"\
bound"},c("span",{class:"quiet"},`One of, set off by commas${a}`),i,r)}function ea(t,e,n,s){let o=P(
n,t.fact),i=o.type==="date",r=Xt.filter(([u])=>t[u]!==void 0),a=r.some(([u])=>u==="at_least"||u==="m\
ore_than"),l=r.length===1?[a?Xt[1]:Xt[0]]:[];return[...r,...l].map(([u,f,d])=>{let h=t[u],p=c("input",
{type:i?"date":"text",inputmode:i?null:"decimal",value:h===void 0?"":String(h),"data-key":`${e} ${u}`}),
m=c("span",{class:"wrong",role:"alert"});p.addEventListener("change",()=>{let g={...t};if(delete g[u],
!p.value.trim()&&r.length>(h===void 0?0:1)){s(g);return}let w=n.readValue(o.name,p.value);m.textContent=
"value"in w?"":w.complaint,"value"in w&&s({...t,[u]:w.value})});let b=`${i?d:f}${o.unit?` (${o.unit}\
)`:""}`;return c("label",{class:"bound"},c("span",{class:"quiet"},b),p,m)})}function ao(t,e,n,s){let o=c(
"select",{"data-key":e},c("option",{value:""},"choose a sentence")),i=[],r=()=>{o.options.length>1||
(i=ta(n),o.append(...i.map((a,l)=>c("option",{value:String(l)},O(n.sayCondition(a))))))};return o.addEventListener(
"focus",r),o.addEventListener("pointerdown",r),o.addEventListener("change",()=>{let a=o.value===""?void 0:
i[Number(o.value)];a&&s(a)}),c("label",{class:"bound"},c("span",{class:"quiet"},t),o)}function ta(t){
return[...t.facts.values()].flatMap(({name:e,template:n,values:s,bounds:o,ordinary:i})=>{let r=s.map(
({value:l})=>({fact:e,in:[l]})),a=o[0]??i;return n&&a!=="unknown"&&r.push({fact:e,at_least:a},{fact:e,
at_most:a}),r})}var lo=["minute","hour","day","working day","week","month","year"],en=/^(\d+) (minute|hour|day|working day|week|month|year)s?$/;
function co(t,e,n,s){let o=t.for??t.within??"",i=c("select",{"aria-label":"What the time means","dat\
a-key":`${e} kind`},c("option",{value:"within",selected:!t.for},"Deadline"),c("option",{value:"for",
selected:!!t.for},"Kept up for"));i.addEventListener("change",()=>s(i.value==="for"?sa(t):oa(t)));let r=t.
for?[]:["",...xt],[a,l,u]=uo(o,r,e,n,f=>s(na(t,f)));return c("span",{class:"bound"},i,a,l,u)}function uo(t,e,n,s,o){
let[,i="",r=""]=en.exec(t)??[],a=r||t,l=lo.filter(m=>m!=="working day"||s||m===r),u=[...l,...e];u.includes(
a)||u.push(a);let f=c("input",{type:"text",inputmode:"numeric",class:"amount",value:i,"aria-label":"\
How many","data-key":`${n} amount`,hidden:!r}),d=c("select",{"aria-label":"Counted in","data-key":`${n}\
 unit`},u.map(m=>c("option",{value:m,selected:m===a},l.includes(m)?`${m}s`:m||"no deadline"))),h=c("\
span",{class:"wrong",role:"alert"}),p=()=>{let m=lo.includes(d.value),b=f.value.trim()||"1",g=/^[1-9]\d{0,5}$/.
test(b);h.textContent=m&&!g?"It is a whole number from 1 to 999999, such as 3.":"",!(m&&!g)&&o(m?`${b}\
 ${d.value}${b==="1"?"":"s"}`:d.value)};return f.addEventListener("change",p),d.addEventListener("ch\
ange",p),[f,d,h]}function na(t,e){if(t.for)return{...t,for:e};let n={...t,within:e};return en.test(e)||
(delete n.or_within,delete n.extended),e||(delete n.within,delete n.from,delete n.if_within),n}function sa({
within:t="",...e}){let n={...e,for:en.test(t)?t:"1 day"};return delete n.before,n}function oa({for:t="",
...e}){return{...e,within:t}}function dt(t,e,n,s,o,i){let r=c("select",{"data-key":s,"aria-label":e},
n?c("option",{value:""},n):null,Object.entries(o.events).map(([a,l])=>c("option",{value:a,selected:a===
t},l)));return r.addEventListener("change",()=>i(r.value)),r}function ht(t,e,n,s,o,i){let r=Object.keys(
o.events)[0];return r?c("fieldset",{class:"terms"},c("legend",{class:"quiet"},e),t.map((a,l)=>{let u=f=>i(
t.map((d,h)=>h===l?{...d,...f}:d));return c("span",{class:"bound"},uo(a.within,[],`${n} ${l}`,s,f=>u(
{within:f})),c("span",{},"from"),dt(a.from,"From which event","",`${n} ${l} from`,o,f=>u({from:f})),
c("button",{type:"button","data-key":`${n} ${l} drop`,"aria-label":`Drop it: ${a.within} from ${o.events[a.
from]}`,onclick:()=>i(t.filter((f,d)=>d!==l))},"Drop it"))}),c("button",{type:"button","data-key":`${n}\
 more`,onclick:()=>i([...t,{within:"1 day",from:r}])},t.length?"One more":"Add one")):null}var ia=3;function fo({duties:t},e,{key:n,policy:s,isOpen:o,change:i}){let r=new nn(e,s,o);return c("\
fieldset",{class:"duties"},c("legend",{class:"quiet"},t.length?"Its duties":"It has no duties"),t.length?
c("ul",{},t.map(([a,l],u)=>{let f=(...p)=>i([...t.slice(0,u),...p,...t.slice(u+1)]),d=typeof a=="num\
ber"?e.duties[a].written:a,h=`${n} duty ${u}`;return r.duty(d,l,h,{drop:()=>f(),change:p=>f([p,l]),waive:p=>f(
[a,p])})})):null,r.adding(`${n} owe`,a=>i([...t,[a,null]])))}var nn=class{constructor(e,n,s){this.bench=
e,this.policy=n,this.isOpen=s,this.deadlines=me(e.duties)}get hasCalendar(){return!!this.policy.calendar}duty(e,n,s,o,i=0){
let{bench:r}=this,a=xe(e,r),l=Ve(e,this.policy,r,this.deadlines),{waive:u}=o;return c("li",{},c("spa\
n",{},O(a),n?`, unless ${r.sayCondition(n)}`:"")," ",c("button",{type:"button","data-key":`${s} drop`,
"aria-label":`Drop it: ${a}`,onclick:o.drop},"Drop it"),n&&u?c("button",{type:"button","data-key":`${s}\
 always`,onclick:()=>u(null)},"Drop the exception"):null,l?c("p",{class:"wrong"},lt(l)):null,co(e,s,
this.hasCalendar,o.change),ae(`${s} parts`,this.isOpen,"All its parts",()=>[this.parts(e,s,o.change,
i),u?this.exception(n,s,u):null]))}parts(e,n,s,o){let{bench:i,hasCalendar:r}=this,a=f=>d=>s(_n(e,f,d)),
l=(f,d)=>c("span",{class:"bound"},c("span",{class:"quiet"},f),d),u=c("input",{type:"checkbox",checked:e.
condition,"data-key":`${n} condition`});return u.addEventListener("change",()=>a("condition")(u.checked)),
c("div",{class:"parts"},l("Who owes it",tn("Who owes it",e.who,i.parties,`${n} who`,a("who"))),l("Wh\
at is to be done",tn("What is to be done",e.duty,i.doing,`${n} does`,a("duty"))),this.names(e.either,
"Or else does as well",i.doing,`${n} either`,a("either")),l("Its time runs from",dt(e.from??"","Its \
time runs from","no event",`${n} from`,i,a("from"))),e.for?null:l("Due before",dt(e.before??"","Due \
before","no event",`${n} before`,i,a("before"))),ht(e.or_within??[],"Or a time that ends earlier",`${n}\
 or_within`,r,i,a("or_within")),ht(e.extended??[],"Extended, if that comes in time, to",`${n} extend\
ed`,r,i,a("extended")),ht(e.if_within??[],"Only if what it runs from comes within",`${n} if_within`,
r,i,a("if_within")),this.names(e.lifted_by,"Lifted by",i.events,`${n} lifted_by`,a("lifted_by")),c("\
label",{},u,c("span",{},"What is decided depends on its being done")),o<ia?this.otherwise(e.else??[],
n,a("else"),o+1):null)}names(e=[],n,s,o,i){let r=Object.fromEntries(Object.entries(s).filter(([l])=>!e.
includes(l))),a=tn(`${n}: one more`,"",{"":"add one",...r},o,l=>i([...e,l]));return c("span",{class:"\
bound"},c("span",{class:"quiet"},n),e.map((l,u)=>c("button",{type:"button","data-key":`${o} ${u}`,"a\
ria-label":`Drop it: ${s[l]}`,onclick:()=>i(e.filter(f=>f!==l))},s[l],c("span",{"aria-hidden":"true"},
" ×"))),a)}otherwise(e,n,s,o){return c("fieldset",{class:"duties"},c("legend",{class:"quiet"},"Owed\
 once it is broken"),e.length?c("ul",{},e.map((i,r)=>this.duty(i,null,`${n} else ${r}`,{drop:()=>s(e.
filter((a,l)=>l!==r)),change:a=>s(e.map((l,u)=>u===r?a:l))},o))):null,this.adding(`${n} else owe`,i=>s(
[...e,i])))}exception(e,n,s){let o=e===null?[]:"all"in e?e.all:[e];return c("fieldset",{class:"excep\
tion"},c("legend",{class:"quiet"},o.length?"It falls away where all of these hold":"It never falls a\
way"),qe(o,`${n} unless`,this.bench,{adding:o.length?"And besides":"Unless",fewest:0,isOpen:this.isOpen,
change:i=>s(i.length>1?{all:i}:i[0]??null)}))}adding(e,n){let s=c("select",{"aria-label":"Who"},sn(this.
bench.parties)),o=c("select",{"aria-label":"Must"},sn(this.bench.doing));return!o.options.length||!s.
options.length?null:c("p",{class:"bound"},c("span",{class:"quiet"},"One more"),s,c("span",{}," must "),
o,c("button",{type:"button","data-key":e,onclick:()=>n({who:s.value,duty:o.value})},"Add the duty"))}};
function tn(t,e,n,s,o){let i=c("select",{"aria-label":t,"data-key":s},sn(n,e));return i.addEventListener(
"change",()=>o(i.value)),i}function sn(t,e){return Object.entries(t).map(([n,s])=>c("option",{value:n,
selected:n===e},s))}var po=[["allow/must","allow: must disclose"],["allow/may","allow: may disclose, need not"],["allow/\
owner","allow: the owner hands it over"],["refuse/must_not","refuse: must not disclose"],["refuse/no\
_ground","refuse: has no ground to disclose"],["refuse/impossible","refuse: impossible"],["not_gover\
ned/","not governed"]],ra=[["as_requested","all that was requested"],["narrowed","only a part of it"]];
function mo(t,e,n){let{when:s}=t,{key:o,isChanged:i,isNew:r,isOpen:a}=n,l=`${t.outcome}/${t.mode}`,u=[
c("code",{},t.id),r?c("strong",{}," new"):i?c("strong",{}," changed"):null,c("span",{class:"decides",
"data-decides":o,hidden:!0}," decides the request above"),c("span",{class:"answered"},s?`If ${s.all.
length?e.sayCondition(s):"(no condition yet)"}: `:"In every other case: ",po.find(([d])=>d===l)?.[1]??
l)],f=ae(o,a,u,()=>c("div",{class:"editor"},r?aa(t,n):null,s?qe(s.all,o,e,{adding:"Add a condition",
fewest:r?0:1,isOpen:a,change:d=>n.change({when:{all:d}})}):null,ua(t,l,e,n),la(t,n),fo(t,e,{key:o,policy:n.
policy,isOpen:a,change:d=>n.change({duties:d})}),ca(t,n),c("p",{class:"doing"},r?null:De(`${o} resto\
re`,"As it was",n.restore,!i),s?De(`${o} earlier`,"Move up",n.earlier??ho,!n.earlier):null,s?De(`${o}\
 later`,"Move down",n.later??ho,!n.later):null,De(`${o} insert`,"Insert a rule before it",n.insert),
s?De(`${o} remove`,"Take the rule out",n.remove):null)));return f.className=i||r?"rule changed":"rul\
e",f.dataset.rule=o,f}function aa({id:t},{key:e,wrongId:n,goodId:s,rename:o}){let i=c("input",{value:t,
"data-key":`${e} id`,autocomplete:"off",spellcheck:"false"}),r=c("span",{class:"wrong",role:"alert"});
return i.addEventListener("change",()=>{let a=i.value.trim(),l=a===t?"":n(a);r.textContent=l?lt(l):"",
i.toggleAttribute("aria-invalid",!!l),!l&&a!==t&&o(a)}),c("div",{},c("label",{class:"bound"},c("span",
{class:"quiet"},"What the rule is called"),i,r),s===t?null:c("button",{type:"button","data-key":`${e}\
 call`,onclick:()=>o(s)},"Call it ",c("code",{},s)))}function la(t,{key:e,change:n}){return[["contes\
ted","Contested, since"],["unverified","Not verified, since"]].map(([s,o])=>{let i=c("input",{value:t[s],
"data-key":`${e} ${s}`,placeholder:"it is not"});return i.addEventListener("change",()=>n({[s]:at(i.
value)})),c("label",{class:"bound"},c("span",{class:"quiet"},o),i)})}function ho(){}function ca({quote:t},{
quoted:e}){return t?c("p",{class:"quiet"},"Its source says: ",c("q",{},t)):e?c("p",{class:"quiet"},"\
Left out, since the rule reads otherwise now: its source says ",c("q",{},e)):null}function De(t,e,n,s=!1){
return c("button",{type:"button","data-key":t,onclick:n,disabled:s},e)}function ua(t,e,n,s){let o=c(
"select",{"data-key":`${s.key} outcome`},po.map(([p,m])=>c("option",{value:p,selected:p===e},m)));o.
addEventListener("change",()=>s.change(fa(o.value,t,n)));let{outcome:i,mode:r,scope:a}=t,l=[...i==="\
allow"?[]:[["","none"]],...Object.entries(n.grounds)],u=c("select",{"data-key":`${s.key} ground`},l.
map(([p,m])=>c("option",{value:p,selected:p===t.ground},m)));u.addEventListener("change",()=>s.change(
{outcome:i,mode:r,scope:a,ground:u.value}));let f=c("select",{"data-key":`${s.key} scope`},ra.map(([
p,m])=>c("option",{value:p,selected:p===a},m)));f.addEventListener("change",()=>s.change({outcome:i,
mode:r,scope:f.value,ground:t.ground}));let d=c("input",{value:t.because,"data-key":`${s.key} becaus\
e`});d.addEventListener("change",()=>s.change({because:at(d.value)}));let h=c("select",{"data-key":`${s.
key} source`},t.when?null:c("option",{value:""},"none"),s.sources.map(({id:p,title:m})=>c("option",{
value:p,selected:p===t.source},m)));return h.addEventListener("change",()=>s.change({source:h.value})),
[c("label",{class:"bound"},c("span",{class:"quiet"},"It decides"),o),i==="not_governed"?null:c("labe\
l",{class:"bound"},c("span",{class:"quiet"},i==="allow"?"On the ground of":"Though asked on the grou\
nd of"),u),i==="allow"?c("label",{class:"bound"},c("span",{class:"quiet"},"How much"),f):null,c("lab\
el",{class:"bound"},c("span",{class:"quiet"},"Because"),d),c("label",{class:"bound"},c("span",{class:"\
quiet"},"By its source"),h)]}function fa(t,e,n){let[s,o]=t.split("/");if(s!=="allow")return{outcome:s,
mode:o,ground:"",scope:""};let i=e.ground||Object.keys(n.grounds)[0]||"";return{outcome:s,mode:o,ground:i,
scope:e.scope||"as_requested"}}function go(t,e,n){let s=new ft(t),o=new Set,i=()=>{for(let r of t.querySelectorAll(".decides"))r instanceof
HTMLElement&&(r.hidden=!o.has(r.dataset.decides??""))};return{mark(r){o=r,i()},draw(r,a){let l=u=>s.
change(()=>n.alter({variant:{...a,...u}}));s.draw(()=>{da(t,r,a,e,l),i()})}}}function da(t,e,n,s,o){
let i=new Set([...t.querySelectorAll("details[open]")].map(u=>u.getAttribute("data-fold"))),r=s.draftOf(
n.regime),a=r?it(r,n.layers,s):[],l=(e?.layers??[]).map((u,f)=>{let d=new on(u,a[f].rules,n,s,o,t),h=u.
rules.map((p,m)=>{let b=g=>i.has(g)||d.isBlank(p)&&g===d.key(p.id);return c("li",{},d.editor(p,m,b))});
return[e?.combine?oo(e,f,n,s,o):null,c("ol",{},h)]});y(t,l.length?c("p",{class:"quiet"},`${e?.combine?
"In each layer the":"The"} first rule whose conditions all hold decides.`):null,l,e?.combine?io(e,n,
s,o):null,n.gone.map(u=>c("p",{},"Taken out: ",c("code",{},u)," ",c("button",{type:"button","data-ke\
y":`${u} back`,onclick:()=>o({gone:n.gone.filter(f=>f!==u)})},"Put it back"))))}var on=class{constructor({
layer:e,rules:n},s,o,i,r,a){this.layer=e,this.rules=n,this.before=new Map(s.map(l=>[l.id,l])),this.state=
o,this.bench=i,this.alter=r,this.element=a,this.sources=i.sourcesOf(o.regime,e)}key(e){return z(this.
state.regime,this.layer,e)}isBlank({id:e,when:n}){return!this.before.has(e)&&n?.all.length===0}editor(e,n,s){
let{state:o,bench:i,alter:r}=this,a=this.key(e.id),l=!this.before.has(e.id),u=this.rules.length-1;return mo(
e,i,{key:a,isNew:l,isOpen:s,isChanged:Object.hasOwn(o.changes,a),quoted:this.before.get(e.id)?.quote??
"",policy:i.policies[this.layer],sources:this.sources,change:f=>r({changes:{...o.changes,[a]:{...o.changes[a],
...f}}}),remove:()=>l?this.forget(e.id):r({gone:[...o.gone,a]}),restore:()=>r({changes:pt(o.changes,
a)}),insert:()=>this.insert(n),wrongId:f=>Q(f,this.taken(e.id)),goodId:zn(e,this.taken(e.id)),rename:f=>this.
rename(e.id,f),earlier:n>0&&n<u?()=>this.move(n,n-1):null,later:n<u-1?()=>this.move(n,n+1):null})}move(e,n){
let s=this.ids();s.splice(n,0,...s.splice(e,1)),this.put(s)}insert(e){let n=this.ids();n.splice(e,0,
qt("new-1",this.taken())),this.put(n)}taken(e){return new Set([...this.ids(),...this.before.keys()].
filter(n=>n!==e))}rename(e,n){let[s,o]=[this.key(e),this.key(n)];for(let r of["data-key","data-fold"])
for(let a of this.element.querySelectorAll(`[${r}]`)){let[l,...u]=(a.getAttribute(r)??"").split(" ");
l===s&&a.setAttribute(r,[o,...u].join(" "))}let i={...pt(this.state.changes,s),[o]:{...this.state.changes[s],
isNew:!0}};this.put(this.ids().map(r=>r===e?n:r),i)}forget(e){let n=pt(this.state.changes,this.key(e));
this.put(this.ids().filter(s=>s!==e),n)}ids(){return this.rules.map(({id:e})=>e).slice(0,-1)}put(e,n=this.
state.changes){let o=[...this.before.keys()].filter(r=>e.includes(r)).join()===e.join(),i=pt(this.state.
orders,this.layer);this.alter({changes:n,orders:o?i:{...i,[this.layer]:e}})}};function pt(t,e){return Object.
fromEntries(Object.entries(t).filter(([n])=>n!==e))}var rn=25,wo=10,ha={law_first:"what a law forbids or commands comes first, then any refusal",deny_overrides:"\
any that refuses decides",permit_overrides:"any that allows decides",first_applicable:"the first tha\
t says anything decides"},pa="All else stays as it is, and the file takes it over: of what kind the \
regime is, where and from when to when it is in force, how it counts time, what is said about it, it\
s sources, and the words that are quoted from them. Its title gets the word “changed”. What is to be\
 otherwise there, change in the file.",ma={wider:"wider",narrower:"narrower",changed:"changed otherw\
ise"};function yo(t,e,n){let s=c("select",{id:"vary"},c("option",{value:""},"none"),e.regimes.map(({
name:g,whyFixed:w})=>c("option",{value:g},w?`${g} (cannot be changed here)`:g)));s.addEventListener(
"change",()=>n.alter({variant:{...oe,regime:s.value}}));let o=c("p",{class:"quiet"}),i=c("select",{id:"\
combine"},ye.map(g=>c("option",{value:g},ha[g]))),r=c("p",{hidden:!0},c("label",{for:"combine"},"Of \
its layers, "),i),a=c("div",{class:"rules"}),l=go(a,e,n),u=c("p",{class:"quiet",hidden:!0},pa),f=c("\
div",{class:"outcome",tabindex:"-1"}),d=c("p",{role:"status"}),h=c("div",{class:"brief",hidden:!0},d,
c("button",{type:"button",onclick:()=>ga(f)},"See what changes"));y(t,c("p",{class:"quiet"},"Change \
the rules of a regime, and see at once what would be answered otherwise."),c("label",{for:"vary"},"T\
he rules of "),s,o,r,a,u,h,f);let p="",m=null,b=oe;return i.addEventListener("change",()=>{let g=e.regimesByName.
get(b.regime)?.stack?.combine,w=ye.find(v=>v===i.value&&v!==g);n.alter({variant:{...b,combine:w??""}})}),
{show(g){let{variant:w}=g.state;b=w,s.value=w.regime;let{stack:v,whyFixed:q}=e.regimesByName.get(w.regime)??
{};u.hidden=!w.regime||!!q,r.hidden=!v||!!q,i.value=w.combine||v?.combine||"",o.textContent=q??"";let k=JSON.
stringify(w),F=k===p&&m?null:ot(e,w);k!==p&&(p=k,l.draw(F,w),m=F&&wa(w)?e.tryVariant(F):null,d.textContent=
ya(f,m,w,e,n),h.hidden=!d.textContent),Sa(f,m,g),l.mark(ka(m,g))}}}function ga(t){t.scrollIntoView(),
t.focus({preventScroll:!0})}function wa({combine:t,layers:e,changes:n,gone:s,orders:o}){return t!==""||
e.length>0||s.length>0||Object.keys({...n,...o}).length>0}function ya(t,e,n,s,o){if(!e)return y(t,n.
regime?c("p",{class:"quiet"},"No rule is changed yet."):null),"";if(e.complaints.length)return y(t,c(
"div",{class:"complaint"},c("p",{},c("strong",{},"These rules would be refused:")),c("ul",{},e.complaints.
map(l=>c("li",{},O(l)))))),"These rules would be refused.";let i=e.flips(),r=e.unseen(i);for(let l of t.
querySelectorAll("a[download]"))l instanceof HTMLAnchorElement&&URL.revokeObjectURL(l.href);y(t,c("d\
iv",{class:"here"}),c("h3",{},"What flips"),Oa(i,o),c("h3",{},"What no scenario sees"),va(r,s,o),c("\
h3",{},e.files.length>1?"Its files":"Its file"),e.files.length>1?c("p",{class:"quiet"},"Save them in\
to one folder: the first is made of the others."):null,e.files.map((l,u)=>ba(l,u)));let a=r.length?`\
 No scenario sees ${M(r.length,"kind")} of change.`:"";return`${an(i)}${a}`}function an(t){if(!t.length)
return"No reported case and no scenario is answered otherwise.";let e=Object.entries(ma).map(([s,o])=>({
words:o,number:t.filter(i=>i.direction===s).length})).filter(({number:s})=>s).map(({words:s,number:o})=>`${o}\
 ${s}`);return`${t.length===1?"One case or scenario is":`${t.length} cases and scenarios are`} answe\
red otherwise: ${R(e)}.`}function ba({name:t,text:e},n){let s=`variant-file-${n}`,o=c("textarea",{id:s,
readonly:!0,rows:"12",spellcheck:"false"});o.value=e;let i=c("p",{role:"status",class:"quiet"}),r=c(
"a",{class:"button",download:t},`Save as ${t}`);return r.href=URL.createObjectURL(new Blob([e],{type:"\
text/yaml"})),c("div",{class:"file"},c("label",{for:s},c("span",{class:"unseen"},"The file "),c("cod\
e",{},t)),o,c("p",{class:"doing"},c("button",{type:"button",onclick:()=>{$a(o,i)}},"Copy the file"),
r),i)}async function $a(t,e){try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{
t.focus(),t.select(),e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}function Oa(t,e){
return t.length?[c("p",{},an(t)),c("ul",{class:"flips"},t.slice(0,rn).map(({starter:n,before:s,after:o})=>c(
"li",{},c("button",{type:"button",onclick:()=>e.startFrom(n.id)},n.title),ln(s,o),T(s)===T(o)?cn(s,o):
null))),t.length>rn?c("p",{class:"quiet"},`And ${t.length-rn} more.`):null]:c("p",{},an(t))}function va(t,e,n){
if(!t.length)return c("p",{},"Nothing: each kind of change shows in some case or scenario.");let s=c(
"ul",{class:"flips"},t.slice(0,wo).map(({request:i,before:r,after:a})=>c("li",{},c("button",{type:"b\
utton",onclick:()=>n.alter({facts:i.facts,passed:[]})},O(R(e.stated(i)))||"An ordinary request"),ln(
r,a),T(r)===T(a)?cn(r,a):null))),o=t.length-wo;return[s,o>0?c("p",{class:"quiet"},`And ${o} more.`):
null]}function ln(t,e){return c("span",{class:"turn"},_(t.sign),` ${T(t)} `,c("span",{"aria-hidden":"\
true"},"→"),c("span",{class:"unseen"},"becomes")," ",_(e.sign),` ${T(e)}`)}function ka(t,{request:e,
decided:n,state:s}){let{regime:o}=s.variant,i=n.answers.find(l=>l.regime===o);if(!i)return new Set;if(!t||
t.complaints.length)return new Set(i.reasons.map(({rule:l})=>l));let r=t.draft.layers.flatMap(({layer:l,
rules:u})=>u.map(({id:f})=>z(o,l,f))),a=t.regime.rules.slice(-r.length).map(({id:l})=>l);return new Set(
t.answer(e).reasons.flatMap(({rule:l})=>r[a.indexOf(l)]??[]))}function cn(t,e){let n=be(t,e),s=be(e,
t);return[n.length?c("span",{class:"owed"},`No longer: ${n.join("; ")}.`):null,s.length?c("span",{class:"\
owed"},`Newly: ${s.join("; ")}.`):null]}function Sa(t,e,{request:n,decided:s,state:o}){let i=t.querySelector(
".here"),r=s.answers.find(({regime:u})=>u===o.variant.regime);if(!i||!e)return;if(!r){y(i);return}let a=e.
answer(n),l=B(r)===B(a);y(i,c("p",{},c("strong",{},"The request above: "),l?["answered as before, ",
_(a.sign),` ${T(a)}`]:ln(r,a),cn(r,a)))}var Oe=$("what-if",HTMLElement),wt=Oe.dataset.address??"",un=Oe.hidden;await xa();var N=us(await Ea());
function xa(){return new Promise(t=>{let e=()=>!Oe.hidden&&t();new MutationObserver(e).observe(Oe,{attributeFilter:[
"hidden"]}),e()})}async function Ea(){try{return await gs($("what-if-data",HTMLElement).textContent??
"")}catch(t){throw $("too-old",HTMLElement).hidden=!1,t}}var E=zt(),I=null,V={answer(t,e){Z({facts:{
...E.facts,[t]:e},passed:E.passed.filter(n=>n!==t)})},pass(t){Z({facts:bo(t),passed:[...E.passed.filter(
e=>e!==t),t]})},takeBack(t){Z({facts:bo(t),passed:E.passed.filter(e=>e!==t)})},startFrom(t){let e=N.
starters.find(n=>n.id===t);e&&Z({from:t,under:"",facts:e.facts,passed:[]})},alter:Z,showQuestion(t){
$o.open(t)}},$o=Qs($("questions",HTMLElement),$("search",HTMLInputElement),$("found",HTMLElement),N,
V),dn=js({list:$("answers",HTMLElement),tally:$("tally",HTMLElement),shown:$("count",HTMLElement)},N,
V,Ca),Ma=[Js($("next",HTMLElement),N,V),$o],Na=[eo($("start",HTMLElement),N,V),Cs($("hits",HTMLElement),
$("search",HTMLInputElement),N,V),Ys($("stated",HTMLElement),N,V),Zs($("complaint",HTMLElement),N,V),
Xs($("pinned",HTMLElement),N,V),dn,no($("take-away",HTMLElement),N,V),yo($("variant-of",HTMLElement),
N,V),Ia(),qa()];function bo(t){return Object.fromEntries(Object.entries(E.facts).filter(([e])=>e!==t))}
function Z(t){let e="facts"in t||"pinned"in t||"variant"in t;E={...E,...t},e&&!Object.keys(E.facts).
length&&(E={...E,from:""});let n=xs(E,wt);e?history.pushState(null,"",n):history.replaceState(null,"",
n),vo()}function Oo(){if(Oe.hidden){I=null,un=!0;return}E=Ss(location.hash,wt,N),Ps($("left-out",HTMLElement),
Vs(location.hash,wt,N)),vo(),un&&dn.reveal(E.opened),un=!1}var gt={key:"",turning:{byFact:new Map,byRegime:new Map}};
function Aa(t){let e=JSON.stringify(t);return gt.key!==e&&(gt={key:e,turning:N.turnsOn(t)}),gt.turning}
function vo(){let t={facts:E.facts,passed:E.passed},e=I&&JSON.stringify(I.request)===JSON.stringify(
t),n=I&&e?I.decided:N.decide(t),s=e?I?.earlier??null:I?.decided??null;I={state:E,request:t,decided:n,
turning:gt.turning,next:I?.next??null,earlier:s,pinned:E.pinned?ja(E.pinned):null};for(let i of Na)i.
show(I);e||La(s?.answers??[],n);let o=I;setTimeout(()=>{if(I===o){o.turning=Aa(t),o.next=Ta(o.turning);
for(let i of Ma)i.show(o);_a(o)}})}function Ta({byFact:t}){let e=[...t].map(([n,s])=>({fact:n,regimes:s}));
return e.length?e.reduce((n,s)=>s.regimes.length>n.regimes.length?s:n):null}function La(t,{answers:e}){
$("heard",HTMLElement).textContent=t.length||!e.length?Es(t,e):""}var fn=null;function ja(t){let e=JSON.
stringify(t);return fn?.key!==e&&(fn={key:e,decided:N.decide(t)}),fn.decided}var mt={key:"",steps:new Map};
function Ca(t){let e={facts:E.facts,passed:E.passed},n=JSON.stringify(e);mt.key!==n&&(mt={key:n,steps:new Map});
let s=mt.steps.get(t)??N.steps(e,t);return mt.steps.set(t,s),s}function _a(t){let e=t.decided.answers.
filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=e.shift();I!==t||s===void 0||(dn.hint(s),setTimeout(
n))};setTimeout(n)}function Ia(){let t=$("shown",HTMLSelectElement),e=$("beside",HTMLSelectElement);
y(e,c("option",{value:""},"none"),N.regimes.filter(s=>!s.why).map(({name:s})=>c("option",{value:s},s)));
let n=$("sought",HTMLInputElement);return n.addEventListener("input",()=>Z({sought:n.value})),t.addEventListener(
"change",()=>Z({shown:t.value})),e.addEventListener("change",()=>Z({beside:e.value})),$("controls",HTMLFormElement).
addEventListener("submit",s=>s.preventDefault()),{show({state:s}){t.value=s.shown,e.value=s.beside,document.
activeElement!==n&&(n.value=s.sought);let o={all:!0,disclosing:!0,differing:s.beside!=="",changed:s.
pinned!==null};for(let i of t.options)i.disabled=!o[i.value]}}}function qa(){let t=$("to-see",HTMLButtonElement),
e=n=>{let s=$(n,HTMLElement);s.scrollIntoView(),s.focus({preventScroll:!0})};return t.addEventListener(
"click",()=>e("see-title")),$("to-ask",HTMLButtonElement).addEventListener("click",()=>e("ask-title")),
$("skip",HTMLAnchorElement).addEventListener("click",n=>{Oe.hidden||(n.preventDefault(),e("ask-title"))}),
{show({decided:n}){let s=N.legend.map(o=>({sign:o,number:n.answers.filter(i=>i.sign.slug===o.slug).length}));
y(t,"The answers ",s.filter(({number:o})=>o).map(({sign:o,number:i})=>c("span",{},_(o),c("span",{class:"\
unseen"},`${o.name} `),` ${i} `)))}}}$("search",HTMLInputElement).addEventListener("input",({target:t})=>{
$("next",HTMLElement).hidden=t instanceof HTMLInputElement&&t.value.trim()!==""});wt||ws();addEventListener(
"hashchange",Oo);Oo();
