var se=class{constructor(e){this.sizes=e,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.
values=[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(
4096),this.filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,
this.choices=new Map}terminal(e){let n=this.terminals.get(e);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=e,this.terminals.set(e,s),s}node(e,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=Kt(e,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
e&&Js(this.kids[a],n))return a;i=i+1&o}let r=this.add(e,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(e,n){return this.levels.push(e),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let e=new Int32Array(
this.table.length*2),n=e.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=Kt(this.levels[s],this.kids[s])&n;for(;e[o]!==0;)o=o+1&n;e[o]=s,this.slots[s]=o}this.
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
for(let d=0;d<this.sizes[a];d+=1){let f=this.kidAt(e,a,d);l.push(this.choice(f,this.kidAt(n,a,d),this.
kidAt(s,a,d)))}let u=this.node(a,l);return o.set(i,u),u}kidAt(e,n,s){return this.levels[e]===n?this.
kids[e][s]:e}map(e,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(e(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(e,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(u=>this.
levels[u]));if(l===1073741824)a=this.terminal(e(...i.map(u=>this.values[u])));else{let u=[];for(let d=0;d<
this.sizes[l];d+=1)u.push(o(i.map(f=>this.kidAt(f,l,d))));a=this.node(l,u)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(e())}restrict(e,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(e)}fold(e,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let u=this.kids[r].map(
i);l=n.has(a)?[...new Set(u)].reduce(s):this.node(a,u),o.set(r,l)}return l};return i(e)}exists(e,n){
return n.size?this.fold(e,n,(s,o)=>this.either(s,o)):e}tested(e){let n=new Set;for(let s of this.reached(
e))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(e){return this.reached(e).
filter(n=>this.levels[n]===1073741824)}reached(e){let n=new Set,s=[],o=[e];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function Kt(t,e){let n=t+2654435769;for(let s of e)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function Js(t,e){for(let n=0;n<t.length;n+=1)if(t[n]!==e[n])return!1;return!0}var x="unknown",Q=class{constructor(e){this.isMeasured=e.type==="number"||e.type==="date",this.cuts=
e.cuts??[],this.classes=e.classes,this.plainest=e.plainest,this.places=new Map((e.values??[]).map(([
n],s)=>[n,s]))}classOf(e){if(!this.isMeasured){let o=this.places.get(e);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<e?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===e?1:0)]}},oe=class{constructor(e,n,s,o){this.nodes=e,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(e){return this.levels.get(e)}cutterOf(e){
return this.cutters.get(e)}condition(e){let{nodes:n}=this;if("not"in e)return n.negation(this.condition(
e.not));if("all"in e)return this.deepestFirst(e.all).reduce((i,r)=>n.both(i,r),1);if("any"in e)return this.
deepestFirst(e.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(e.fact),o=s.map(i=>Yt(
e,i));return n.leaf(this.levelOf(e.fact),o)}deepestFirst(e){let{levels:n}=this.nodes;return e.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(e,n){let s=this.cutterOf(e),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(e),s.plainest.map((i,r)=>r===o))}};function Y(t,e){if("not"in t){let s=Y(t.not,e);
return s===null?null:!s}if("all"in t)return Qt(t.all,e,!1);if("any"in t)return Qt(t.any,e,!0);let n=e[t.
fact];return n===x?null:Yt(t,n)}function Qt(t,e,n){let s=!n;for(let o of t){let i=Y(o,e);if(i===n)return n;
i===null&&(s=null)}return s}function Yt(t,e){return"in"in t?t.in.includes(e):(t.at_least===void 0||e>=
t.at_least)&&(t.at_most===void 0||e<=t.at_most)&&(t.more_than===void 0||e>t.more_than)&&(t.less_than===
void 0||e<t.less_than)}function S(t){return{any:[{not:t.when},t.then]}}var Gs={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function L(t,e="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${e}\
 ${t[t.length-1]}`}function ie(t){return typeof t!="number"||Math.abs(t)>=1e-6||t===0?String(t):t.toFixed(
20).replace(/0+$/,"")}var Ks=/(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function Te(t){return t.replace(Ks,"")}function V(t,e){return e===x?t.unknownPhrase:t.template?t.template.
replace(/\{(?:number|date)\}|\(s\)/g,n=>n!=="(s)"?ie(e):e===1?"":"s"):t.values.find(n=>n.value===e)?.
phrase??ie(e)}function Zt(t,e,n){let s=L(e.map(({clause:d})=>d));switch(t.outcome){case"needs_facts":
return`needs facts: it turns on ${s}`;case"not_governed":return"not governed";case"error":return"err\
or: the engine failed"}let o=t.outcome==="allow",i=t.mode?Gs[t.mode]:o?"how is open":"why is open",r=o?
"":"though asked ",a=t.ground?`, ${r}on the ground of ${n[t.ground]}`:"",l=t.scope==="narrowed"?", b\
ut only a part":"",u=s?` (the details turn on ${s})`:"";return`${t.outcome}: ${i}${a}${l}${u}`}var Xt={sign:" ",name:"not known here",slug:"not-known-here"};function je(t,e,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:u,unknownPhrase:d})=>({fact:l,clause:u,phrase:d})),a=e.reasons.map(l=>Qs(
l,t));return{...e,regime:t.name,why:"",sign:s[o[`${e.outcome}/${e.mode}`]],said:Zt(e,r,i),duties:[...e.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function B(t,e){let n=[];if(t.why||e.why)return n;for(let o of["outcome","mode","ground","scope"])t[o]!==
e[o]&&n.push(o);let s=o=>L(o.duties.map(i=>i.said).sort());return s(t)!==s(e)&&n.push("duties"),n}function Ce(t){
return{regime:t.name,why:t.why,outcome:"",mode:"",ground:"",scope:"",sign:Xt,said:Xt.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function Qs(t,e){let n=e.rules.find(i=>i.
id===t.rule)??null,s=t.rule.includes("/")?t.rule.slice(0,t.rule.lastIndexOf("/")+1):"",o=t.source?e.
sources.find(i=>i.id===s+t.source)??null:null;return{rule:t.rule,because:t.because,source:o,isContested:t.
isContested,contested:n?.contested??"",isUnverified:t.isUnverified,unverified:n?.unverified??"",text:n}}var Ys=3,Zs=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function me(t,e){return qe(_e(t,e))}function qe({
word:t,parts:e}){return t==="not"?`it is not so that ${e[0]}`:e.join(`, ${t} `)}function _e(t,e){if("\
not"in t){let s=t.not;if("in"in s){let o=en(e,s.fact);if(!o.template)return nn(o,ct(o,s.in))}return ut(
_e(s,e))}if("all"in t)return tn("and",t.all.map(s=>_e(s,e)));if("any"in t)return tn("or",t.any.map(s=>_e(
s,e)));let n=en(e,t.fact);return"in"in t?nn(n,t.in):pe(Xs(n,t))}function en(t,e){return t.get(e)}function ct(t,e){
return t.values.map(n=>n.value).filter(n=>!e.includes(n))}function pe(t){return{word:"",parts:[t]}}function ut(t){
return{word:"not",parts:[t.word?`(${qe(t)})`:qe(t)]}}function tn(t,e){if(e.length===1)return e[0];let n=e.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===t?s.parts:[`(${qe(s)})`]});return{word:t,parts:n}}function nn(t,e){
if(t.template){let s=[...e].sort((o,i)=>String(o)<String(i)?-1:1);return lt(t,s)}if(!e.length)return pe(
"in no case");let n=ct(t,e);for(let s of t.groups){if(sn(s.values,e))return pe(s.phrase);if(sn(s.values,
n))return ut(pe(s.phrase))}return n.length?e.length>Math.max(n.length,Ys)?ut(lt(t,n)):lt(t,ct(t,n)):
pe(`no matter ${t.unknown}`)}function sn(t,e){return t.length===e.length&&t.every(n=>e.includes(n))}
function lt(t,e){return{word:e.length===1?"":"or",parts:e.map(n=>V(t,n))}}function Xs(t,e){let n=t.type===
"date",s=Zs.flatMap(([i,r,a])=>{let l=e[i];return l===void 0?[]:[`${n?a:r} ${ie(l)}`]});return t.template.
replaceAll("on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>L(s))}var Ie=class{constructor(e,n,s,o){this.space=e,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:e.condition(S(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(e){let n={...this.ordinary,...e};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||Y(S(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(e,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(e,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let u=n[l],d=o.levelOf(l);u===x||s.has(l)?a.push(d):Object.hasOwn(e,l)||!this.assumable.has(
l)?i[d]=o.cutterOf(l).classOf(u):r[l]=this.ordinary[l]===x?u:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(e,n,s){let{space:o}=this,i=this.restricted(this.ties,e),r=this.ways(i,n),a=Object.keys(n).
map(d=>o.levelOf(d));for(let d of a){let f=this.onlyClass(r,d);f>=0&&(e[d]=f)}r=o.nodes.restrict(r,e);
let l=new Set(a.filter(d=>e[d]<0)),u=new Set(i.flatMap(({kept:d})=>[...o.nodes.tested(d)]));return{fixed:e,
ways:r,unknown:s,assumed:l,tied:u}}restricted(e,n){return e.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(e,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<e.length;i+=1){let r=o;for(let{tie:a,kept:l}of e)o=
this.giveWay(o,l,a,n);if(o===r)break}return e.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(e,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([u])=>Object.hasOwn(o,u)),a=r.length?i.both(
e,i.negation(n)):0;if(a===0)return e;let l=i.exists(a,new Set(r.map(([u])=>this.space.levelOf(u))));
for(let[u,d]of r)l=i.both(l,this.space.having(u,d));return i.either(i.both(e,i.negation(a)),l)}onlyClass(e,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(e,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(e,n){if(this.ties.every(({tie:s})=>Y(S(s),
n)===!0))return null;for(let s of this.groups(e,n))if(!this.isPossible(s,e,n))return this.complaint(
this.fewest(s,e,n),e,n);return null}groups(e,n){let s=i=>n[i]===x||this.assumable.has(i)&&!Object.hasOwn(
e,i),o=[];for(let i of this.ties){let r=new Set(eo(i.tie).filter(s)),a=[i];for(let l of o.filter(u=>[
...u.touched].some(d=>r.has(d))))o=o.filter(u=>u!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(e,n,s){
for(let o of e){let i=e.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return e}isPossible(e,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==x&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==x&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,u]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(u));return this.
ways(this.restricted(e,i),a)!==0}complaint(e,n,s){let o=[...new Set(e.flatMap(({tie:h})=>F(S(h))))],
i=new Set(e.flatMap(({tie:h})=>Object.keys(h.assume??{}))),r=o.filter(h=>Object.hasOwn(n,h)||!i.has(
h)),a=r.length>1?r:o,l=a.map(h=>`"${this.phrase(h,s[h])}"`),u=l.slice(0,-1),d=l[l.length-1],f=u.length>
1?"all ":u.length?"both ":"";return{facts:a,said:`${u.length?`${u.join(", ")} and ${d}`:d} cannot ${f}\
be`,because:[...new Set(e.map(({tie:h})=>h.because))].join(" ")}}};function F(t){return"not"in t?F(t.
not):"all"in t?t.all.flatMap(F):"any"in t?t.any.flatMap(F):[t.fact]}function eo(t){return[...F(S(t)),
...Object.keys(t.assume??{})]}var no=Symbol("impossible"),so=Symbol("several"),oo="technical/",io="no way to complete what is unkn\
own is allowed by the constraints",De=class{constructor(e,n){this.nodes=e,this.ties=n,this.outside=e.
terminal(no),this.several=e.terminal(so)}settle(e,n,s){let o=this.left(e,n),i=this.rulings(o);return i.
length?ro(i,r=>this.turning(o,n,r),s):{...on("error"),note:io}}left(e,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(e,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(e){let{nodes:n}=this;
return n.terminalsOf(e).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(e,n){
let{nodes:s}=this;if(!n.size)return e;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let u=r<a?`${r},${a}`:`${a},${r}`,d=o.get(u);if(d===void 0){let f=[];for(let h=0;h<s.sizes[l];h+=1)f.
push(i(s.kidAt(r,l,h),s.kidAt(a,l,h)));d=s.node(l,f),o.set(u,d)}return d};return s.fold(e,n,i)}turning(e,n,s){
let{nodes:o}=this,i=u=>typeof u=="object"?s(u):u,r=o.map(i,e),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let u of this.together(n,a)){let d=new Set([...a].filter(f=>!l.
has(f)));if(this.isSettled(r,d))break;if(!u.some(f=>l.has(f))&&!this.isSettled(r,new Set(u)))for(let f of u)
l.add(f)}return n.unknown.filter(u=>l.has(u))}isSettled(e,n){return!this.nodes.terminalsOf(this.without(
e,n)).includes(this.several)}*together(e,n){let s=e.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(d=>e.fixed[d]<0),u=s.filter(d=>l.some(f=>d.has(f)));u.length&&(s=s.filter(d=>!u.includes(
d)),s.push(new Set([...l,...u.flatMap(d=>[...d])])))}let o=e.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>lo(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*rn(l,a)}};function ro(t,e,n){let[s]=t;if(t.length===1)return{...s,missing:[]};
let o=t.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=ao(t,n);if(t.some(a=>a.outcome!==
s.outcome))return{...on("needs_facts"),reasons:i,missing:e(a=>a.outcome)};let r=a=>t.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>t.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:e(a=>a.substance)}}
function on(t){return{outcome:t,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function ao(t,e){let n=new Set(t.flatMap(r=>r.reasons)),s=new Set(t.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(oo));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||t.every(a=>a.reasons.
includes(r))),i=({rule:r})=>e.get(r)??e.size;return o.sort((r,a)=>i(r)-i(a))}function lo(t,e){for(let n=0;n<
Math.min(t.length,e.length);n+=1)if(t[n]!==e[n])return t[n]-e[n];return t.length-e.length}function*rn(t,e){
if(!e){yield[];return}for(let[n,s]of t.entries())for(let o of rn(t.slice(n+1),e-1))yield[s,...o]}function an(t,e,n){
let s=new Set,o=(r,a)=>{if(r===a||r===n||a===n)return!1;let l=Math.min(t.levels[r],t.levels[a]);if(l===
1073741824)return!0;let u=Math.min(r,a)*67108864+Math.max(r,a);if(s.has(u))return!1;for(let d=0;d<t.
sizes[l];d+=1)if(o(t.kidAt(r,l,d),t.kidAt(a,l,d)))return!0;return s.add(u),!1},i=new Set;for(let r of t.
reached(e)){let a=t.levels[r];if(a===1073741824||i.has(a))continue;let l=[...new Set(t.kids[r])];l.some(
(u,d)=>l.slice(d+1).some(f=>o(u,f)))&&i.add(a)}return i}var re=class{constructor(e,n,s,o,i){this.space=e,this.day=i,this.ties=new Ie(e,n,s,o);let r=n.map(a=>[
...F(S(a)),...Object.keys(a.assume??{})].map(l=>e.levelOf(l)));this.settling=new De(e.nodes,r)}opened(e,n){
let s=this.ties.open(e,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(e,this.day)?1:
0),s}open(e){let n=this.ties.settle(e);return this.ties.complain(e,n)?null:this.opened(e,n)}settle(e,n,s){
return this.settling.settle(e,n,s)}};function ft(t){let e=t.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return e?e.join(
"-"):"-"}var co="it is not known ";function ge(t){let e=new Map,n=o=>e.has(o)||e.set(o,e.size),s=`${t.name}/`;
for(let{id:o}of t.rules){let i=t.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return e}function ln(t,e){
let n=co+t.unknown,s={name:t.name,asks:t.asks,type:t.type,unit:t.unit??"",values:(t.values??[]).map(
([o,i],r)=>({value:o,phrase:i,also:t.alsoValues?.[r]??[]})),groups:(t.groups??[]).map(([o,i])=>({phrase:o,
values:i})),template:t.template??"",atLeast:t.atLeast??null,whole:t.whole??!1,bounds:t.cuts??[],ordinary:t.
ordinary,ordinaryPhrase:"",unknown:t.unknown,unknownPhrase:n,also:t.also??[],isRead:e};return{...s,ordinaryPhrase:V(
s,t.ordinary)}}function cn(t){let e={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=o=>Object.
fromEntries(o.map(i=>t.statements[i])),s=t.ordinary.slice(0,1).toUpperCase()+t.ordinary.slice(1);return[
{...e,id:"ordinary",kind:"ordinary",group:"",title:s,facts:{},where:""},...t.cases.map(o=>({...e,...o,
id:`case/${o.name}`,kind:"case",group:"Reported cases",facts:n(o.facts),where:o.file??""})),...t.scenarios.
map(o=>new ht(t,o))]}var ht=class{constructor(e,n){this.data=e,this.scenario=n,this.kind="scenario",
this.title=n[2]}get summary(){return""}get caution(){return""}get date(){return""}get place(){return""}get told(){
return[]}get sources(){return[]}get feature(){return this.data.features[this.scenario[0]]}get group(){
return this.feature[0]}get id(){return`scenario/${ft(this.group)}/${ft(this.title)}`}get where(){return`${this.
feature[1]}:${this.scenario[1]}`}get facts(){return Object.fromEntries(this.scenario[3].map(e=>this.
data.statements[e]))}};function un(t){let e=t.reasons.map(n=>({source:"",isContested:!1,isUnverified:!1,
...n}));return t.decisions.map(n=>{let{outcome:s,mode:o="",ground:i="",scope:r="",note:a=""}=n,l=n.duties??
[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.map(u=>t.duties[u]),reasons:(n.reasons??
[]).map(u=>e[u]),substance:[s,o,i,r,...[...new Set(l)].sort((u,d)=>u-d)].join()}})}function dn(t,{diagram:e},n){
let s=n.map(l=>t.terminal(l)),o=[],{shapes:i,nodes:r}=e,a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.
length;){let u=r[l]%i.length,d=(r[l]-u)/i.length;l+=1;let f=l;l+=a[u];let h=i[u].map(p=>{let m=r[f+p];
return m<0?s[-1-m]:o[o.length-m]});o.push(t.node(d,h))}return{made:o,terminals:s}}function fn({made:t,
terminals:e},n){return n<0?e[-1-n]:t[n]}var uo=/^(?:for )?(\d{1,9})(?: (\p{L}+))? (minute|hour|day|week|month|year)s?$/u,fo=new Set(["full",
"whole","consecutive","further","more","additional"]),ho=/^(?:1 (?:working )?day|1 (?:minute|hour|week|month|year)|(?!1 )[1-9]\d{0,5} (?:(?:working )?days|minutes|hours|weeks|months|years))$/,
gt=["at once","without delay","before disclosure"],pt="who duty within from before for or_within ext\
ended if_within lifted_by either else condition".split(" ");function Be(t,e,n){let{who:s,duty:o}=t,i=t.
within??(t.for?`for ${t.for}`:void 0);return{said:we(t,n),plain:we({who:s,duty:o,...i?{within:i}:{}},
n),who:s,duty:o,written:t,...i?{within:i}:{},counted:mo(t,e)}}function wt({written:t,counted:e=""}){
return JSON.stringify([e,mt(t)])}function mt(t){return Array.isArray(t)?t.map(mt):typeof t!="object"||
t===null?t:Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>[e,mt(n)])}function we(t,e){let n=[
t.duty,...t.either??[]].map(i=>e.doing[i]),s=i=>e.events[i]??i.replaceAll("_"," "),o=[`${e.parties[t.
who]} must ${L(n,"or")}${po(t,s)}`];if(t.if_within){let i=t.if_within.map(({within:r,from:a})=>`${r}\
 of ${s(a)}`);o.push(`if ${s(t.from??"")} comes within ${L(i)}`)}return t.extended&&o.push(`extended\
 to ${L(hn(t.extended,s),"or")}`),t.lifted_by&&o.push(`until ${L(t.lifted_by.map(s),"or")} lifts tha\
t`),t.condition&&o.push("and what is decided depends on that"),t.else&&o.push(`or else ${t.else.map(
i=>we(i,e)).join(", and ")}`),o.join(", ")}function po({within:t="",for:e="",from:n,before:s,or_within:o},i){
let r=n?i(n):"",a="";if(o){let l=[`${t||e} from ${r}`,...hn(o,i)],[u,d]=e?["shorter","shortest"]:["e\
arlier","earliest"];a=` ${e?"for":"by"} the ${o.length===1?u:d} of ${L(l)}`}else if(e)a=` for ${e}${r?
` from ${r}`:""}`;else if(t){let l=/^\d/.test(t);a=l?` within ${t}`:` ${t}`,r&&(a+=l?` of ${r}`:`, f\
rom ${r} on`)}return s&&!t.startsWith("before ")&&(a+=`${t?" and":""} before ${i(s)}`),a}function hn(t,e){
return t.map(({within:n,from:s})=>`${n} from ${e(s)}`)}function mo(t,e){let n=yt(t).flatMap(s=>[s.within??
s.for??"",...le(s).map(({within:o})=>o)]).map(s=>go(s,e)).join();return/[^,]/.test(n)?n:""}function le(t){
return[...t.or_within??[],...t.extended??[],...t.if_within??[]]}function yt(t){return[t,...(t.else??
[]).flatMap(yt)]}function go(t,{calendar:e="",moves:n=!1}){let s=ae(t);return!e||!s||s==="minute"||s===
"hour"?"":s==="working day"?e:n?`${e}+`:""}function ae(t){let[,e,n,s]=uo.exec(t.replace(/(?<=\d),(?=\d{3})/g,
""))??[];return e?!n||fo.has(n.toLowerCase())||!(s==="minute"||s==="hour")&&n.toLowerCase()==="calen\
dar"?s:s==="day"&&n.toLowerCase()!=="clear"?"working day":"":""}function Fe(t,e,n,s){return Re(t,n,s)||
pn(t,!!e.calendar)}function Re(t,e,n){if(typeof t!="object"||t===null)return"that is no duty";if(Object.
keys(t).some(l=>!pt.includes(l)))return"a duty has no such part";if(!Object.hasOwn(e.parties,t.who))
return"nobody is named who owes a duty";if([t.duty,...t.either??[]].some(l=>!Object.hasOwn(e.doing,l)))
return"a duty says nothing that is to be done";let{within:s,from:o,before:i}=t,a=[o,i,...t.lifted_by??
[],...le(t).map(l=>l.from)].find(l=>l&&!Object.hasOwn(e.events,l));if(a)return`there is no event ${a}`;
for(let l of[s,t.for,...le(t).map(u=>u.within)])if(l!==void 0&&!n.has(l)&&!ho.test(l)&&!gt.includes(
l))return`"${l}" is no deadline here: write such as 72 hours, 3 days or at once`;return(t.else??[]).
map(l=>Re(l,e,n)).find(Boolean)??""}function pn(t,e){let{within:n,from:s,before:o,for:i}=t;if((t.either??
[]).includes(t.duty))return"a duty is its own alternative";if(i&&(n||o))return"a duty that is kept u\
p for a time has no time by which it is done";if(i&&(!s||!ae(i)))return`"${i}" is not how long a dut\
y is kept up, from an event on`;if(s&&!n&&!i)return"a duty runs from an event, and nothing says how \
long";if(s&&n&&/^for \d/i.test(n))return`"${n}" is how long a duty is kept up, and not by when it is\
 done`;if(s&&n&&!ae(n)&&/^\d/.test(n))return`"${n}" has no end that can be counted`;for(let l of le(
t)){if(!l.from)return`nothing says from which event ${l.within} run`;if(!ae(l.within))return`"${l.within}\
" has no end that can be counted`}if(t.if_within&&!s)return"a duty runs from nothing that could come\
 within a time";if((t.or_within??t.extended)&&!(s&&ae(n??i??"")))return"a duty that has another dead\
line besides needs a first one, from an event on, that can be counted";let a=[n??"",i??"",...le(t).map(
l=>l.within)].find(l=>ae(l)==="working day");return s&&!e&&a?`"${a}" needs a calendar of working day\
s, and this regime counts by none`:(t.else??[]).map(l=>pn(l,e)).find(Boolean)??""}function bt(t){let e=Object.
entries(t).sort(([s],[o])=>pt.indexOf(s)-pt.indexOf(o)),n=Object.fromEntries(e);return n.else?{...n,
else:n.else.map(bt)}:n}function mn(t,e,n){let s={...t};return delete s[e],n===void 0||n===""||n===!1||
Array.isArray(n)&&!n.length?s:{...s,[e]:n}}function ce(t){let n=t.flatMap(s=>yt(s.written)).flatMap(
s=>[s.within,s.for,...le(s).map(({within:o})=>o)]);return new Set(n.filter(s=>s!==void 0))}var gn=["must","owner","may"];function wn(t,e,n){let s=e.map(o=>({...o,ruling:{...o.ruling,reasons:o.
ruling.reasons.map(i=>n(o.name,i))}}));return wo[t](s)}var wo={law_first:yo,deny_overrides:$t,permit_overrides:t=>bn(
t)??yn(t)??kt(t),first_applicable:t=>t.find(({ruling:e})=>e.outcome!=="not_governed")?.ruling??kt(t)};
function $t(t){return yn(t)??bn(t)??kt(t)}function yo(t){let e=t.filter(({isPolicy:s})=>!s),n=e.find(
({ruling:s})=>s.outcome==="refuse"&&s.mode==="must_not");if(n)return n.ruling;if(e.some(({ruling:s})=>s.
mode==="must")){let s=t.filter(({ruling:o,isPolicy:i})=>!(i&&o.outcome==="refuse"));return $t(s.map(
bo))}return $t(t)}function bo(t){let{ruling:e,isPolicy:n}=t;return!n||e.scope!=="narrowed"?t:{...t,ruling:{
...e,scope:"as_requested"}}}function yn(t){return t.find(({ruling:e})=>e.outcome==="refuse")?.ruling}
function bn(t){let e=t.map(({ruling:i})=>i).filter(({outcome:i})=>i==="allow");if(!e.length)return;e.
sort((i,r)=>gn.indexOf(i.mode)-gn.indexOf(r.mode));let[n]=e,s=e.some(({scope:i})=>i==="narrowed"),o=new Set(
e.flatMap(i=>i.duties));return{...n,scope:s?"narrowed":n.scope,duties:[...o],reasons:$n(e)}}function kt(t){
return{outcome:"not_governed",reasons:$n(t.map(({ruling:e})=>e))}}function $n(t){return[...new Set(t.
flatMap(({reasons:e})=>e))]}var Z="technical",$o="in-force",Ue=class{constructor(e,n){this.space=e,this.bench=n,this.rulings=new Map,
this.reasons=new Map,this.duties=[...n.duties],this.places=new Map(n.duties.map((s,o)=>[wt(s),o]))}compile({
own:e,combine:n,over:s,dates:o}){let{nodes:i}=this.space,r=e.map(({policy:l})=>this.list(l)),a=r[0];
if(n){let l=r.map((d,f)=>this.within(e[f].policy.dates,d)),u=(...d)=>{let f=e.map(({name:h,policy:p},m)=>({
name:h,ruling:d[m],isPolicy:p.isPolicy??!1}));return this.ruling(wn(n,f,(h,p)=>this.named(h,p)))};a=
i.apply(u,l)}if(s){let l=this.within(s.dates,this.list(s)),u=(d,f)=>this.layOver(d,f);a=i.apply(u,[a,
l])}return this.within(o,a)}within(e,n){let{nodes:s,dated:o}=this.space,{day:i}=this.bench;if(!e||o<
0)return n;let{first:r,last:a,said:l}=e,d=this.space.cutterOf(i).plainest.map(b=>r!==null&&b<r||a!==
null&&b>a),f=s.leaf(o,[!1,!0]),h=s.both(f,s.leaf(this.space.levelOf(i),d)),p=`It is ${l}, and the re\
quest is made on another date.`,m=this.ruling({outcome:"not_governed",reasons:[this.reason({rule:$o,
because:p})],note:l});return s.choice(h,s.terminal(m),n)}list(e){let{nodes:n}=this.space,{rules:s}=e,
o=s[s.length-1],i=this.decided(o,e);for(let r of s.slice(0,-1).reverse()){let a=this.space.condition(
r.when);i=n.choice(a,this.decided(r,e),i)}return i}decided(e,n){let{outcome:s,mode:o,ground:i,scope:r,
because:a,source:l,duties:u=[]}=e,d=this.reason({rule:e.id,because:a,source:l,isContested:!!e.contested,
isUnverified:!!e.unverified}),f=u.map(([,h])=>h?this.space.condition(h):0);return this.space.nodes.apply(
(...h)=>{let p=u.filter((m,b)=>!h[b]).map(([m])=>this.duty(m,n));return this.ruling({outcome:s,mode:o,
ground:i,scope:r,duties:p,reasons:[d]})},f)}duty(e,n){if(typeof e=="number")return this.duties[e];let s=Be(
e,n,this.bench),o=wt(s),i=this.places.get(o);return i!==void 0?this.duties[i]:(this.places.set(o,this.
duties.push(s)-1),s)}layOver(e,n){if(n.outcome!=="refuse")return e;let s=n.reasons.map(o=>this.named(
Z,o));return e.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,note:n.note}):
e.outcome!=="refuse"?e:this.ruling({...e,reasons:[...new Set([...e.reasons,...s])]})}named(e,n){return this.
reason({...n,rule:`${e}/${n.rule}`})}reason({rule:e,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){
let r={rule:e,because:n,source:s,isContested:o,isUnverified:i};return kn(this.reasons,JSON.stringify(
r),r)}ruling({outcome:e,mode:n="",ground:s="",scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(
h=>this.duties.indexOf(h)),u=[...new Set(l)].sort((h,p)=>h-p),d=[e,n,s,o,...u].join(),f=JSON.stringify(
[d,l,r,a]);return kn(this.rulings,f,{outcome:e,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:d})}};
function kn(t,e,n){let s=t.get(e);return s!==void 0?s:(t.set(e,n),n)}function X({name:t,stack:e}){return e?.layers??[t]}function vn(t,e){if(!e.stack||e.whyFixed)return[];
let n=vt(e),s=new Map(t.regimes.map(({name:i},r)=>[i,r])),o=i=>s.get(i)??s.size;return Object.keys(t.
policies).filter(i=>!(n&&i===Z)).sort((i,r)=>o(i)-o(r))}function vt(t){return t.layers.includes(Z)&&
!X(t).includes(Z)}function We(t,e){return{layer:e,rules:t.policies[e].rules.map(ko)}}function He(t,e,n){
let s=[e,n].flatMap(r=>t.regimesByName.get(r)??[]).concat(t.regimes).find(({layers:r})=>r.includes(n));
if(!s)return{rules:[],sources:[]};let o=s.name===n?"":`${n}/`,i=({id:r})=>r.slice(0,r.lastIndexOf("/")+
1)===o;return{rules:s.rules.filter(i).map(r=>({...r,id:r.id.slice(o.length)})),sources:s.sources.filter(
i).map(r=>({...r,id:r.id.slice(o.length)}))}}function ko(t){return{id:t.id,when:t.when===null?null:{
all:vo(structuredClone(t.when))},outcome:t.outcome,mode:t.mode??"",ground:t.ground??"",scope:t.scope??
"",because:t.because,source:t.source??"",contested:t.contested??"",unverified:t.unverified??"",quote:t.
quote??"",duties:structuredClone(t.duties??[])}}function vo(t){return"all"in t?t.all:[t]}var Pe=class{constructor(e){let{nodes:n,space:s}=e;this.bench=e;let o=e.constraints.reduce((r,a)=>n.
both(r,s.condition(S(a))),1),i=r=>r.substance;this.regimes=[...e.roots].map(([r,a])=>{let l=n.map(i,
a);return{name:r,bare:l,within:n.choice(o,l,e.evaluator.settling.outside)}})}find(e){let{nodes:n,topics:s}=this.
bench;return n.lent(()=>{let o=this.opened(e),i=new Set([...Object.keys(e.facts),...e.passed??[]]),r=new Map(
s.flatMap(({facts:u})=>u.map(d=>[d,[]]))),a=new Map;for(let u of this.regimes){let d=this.factsAt(this.
levels(u,o)).filter(f=>!i.has(f));a.set(u.name,d);for(let f of d)r.get(f)?.push(u.name)}let l=[...r].
filter(([,u])=>u.length);return{byFact:new Map(l),byRegime:a}})}opened({facts:e,passed:n=[]}){let{day:s,
evaluator:o,nodes:i,space:r}=this.bench,{assumable:a,ordinary:l}=o.ties,u=new Int32Array(i.sizes.length).
fill(-1),d={},f=[];for(let h of this.bench.facts.keys()){let p=r.levelOf(h),m=Object.hasOwn(e,h);m&&
e[h]!==x?u[p]=r.cutterOf(h).classOf(e[h]):!m&&n.includes(h)&&l[h]!==x?a.has(h)?d[h]=l[h]:u[p]=r.cutterOf(
h).classOf(l[h]):f.push(p)}return r.dated>=0&&(Object.hasOwn(e,s)?u[r.dated]=1:n.includes(s)&&(u[r.dated]=
0)),o.ties.openBy(u,d,f)}levels({bare:e,within:n},s){let{nodes:o,evaluator:i}=this.bench,{settling:r}=i,
a=o.restrict(n,s.fixed);s.assumed.size&&(a=r.without(o.choice(s.ways,a,r.outside),s.assumed));let l=an(
o,a,r.outside);for(let u of o.tested(o.restrict(e,s.fixed)))s.tied.has(u)&&l.add(u);return[...l].sort(
(u,d)=>u-d)}factsAt(e){let{day:n,space:s}=this.bench,o=e.flatMap(i=>i===s.dated?n:s.factAt.get(i)??[]);
return[...new Set(o)]}};function Ot(t,e){if(e===x)return!0;switch(t.type){case"number":return typeof e=="number"&&Math.abs(e)<
1e15&&(t.atLeast===null||e>=t.atLeast)&&(!t.whole||Number.isInteger(e));case"date":return typeof e==
"string"&&xn(e);default:return t.values.some(n=>n.value===e)}}function On(t,e){let n=e.trim();if(t.type===
"date")return xn(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(Ot(t,s))return{value:s};let o=`a ${t.whole?"whole ":""}number`,i=t.unit?` o\
f ${t.unit}`:"",r=t.atLeast===null?"":`, at least ${t.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function xn(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t)||t.startsWith("0000"))return!1;let e=new Date(`${t}\
T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)}var Sn={"in-force":"what is answered outside a regime's dates goes by the name in-force",otherwise:"\
what is decided where no rule applies goes by the name otherwise"},Oo=2,xo=40;function z(t,e=[]){if(!t)
return"a rule needs an id";if(Object.hasOwn(Sn,t))return`no rule is called ${t}: ${Sn[t]}`;if(!/^[a-z0-9][a-z0-9-]*$/.
test(t)){let n=xt(t),s=n&&!z(n,e)?`; did you mean ${n}?`:"";return`${t} is no id: use a-z, 0-9 and -\
, and no - at its beginning${s}`}return[...e].includes(t)?`there is a rule ${t} already`:""}function En({
when:t,outcome:e},n){let s=(t?.all??[]).slice(0,Oo).map(Ve).filter(Boolean),o=xt(s.join("-")).slice(
0,xo).replace(/-+$/,"")||`new-${xt(e)}`;return St(o,n)}function St(t,e){let n=t;for(let s=2;z(n,e);s+=
1)n=`${t}-${s}`;return n}function Ve(t){if("not"in t)return`not-${Ve(t.not)}`;if("all"in t)return Ve(
t.all[0]);if("any"in t)return Ve(t.any[0]);if(!("in"in t))return t.fact;let[e]=t.in;return e===!0?t.
fact:e===!1||e==="none"?`no-${t.fact}`:typeof e=="string"&&t.in.length===1?e:t.fact}function xt(t){return t.
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"")}var be="otherwise",So="technical";function An(t,e,n,s){let o=t.regimesByName.get(e.regime),i=o?.stack;
if(!i){let[u]=e.layers,d=o?.layers.length===1;return[{name:`${n}.yaml`,text:Mn(t,u,s,d)}]}let r=e.layers.
filter(u=>Nn(t,u)),a=e.layers.map(u=>$e(t,u)),l=[`title: ${J(s)}`,`extends: ${_(e.regime)}`,...Ln(i.
isProposal,i.dates),"stack:",`  layers: [${a.map(_).join(", ")}]`,`  combine: ${e.combine}`];return[
{name:`${n}.yaml`,text:`${l.join(`
`)}
`},...r.map(u=>({name:`${$e(t,u)}.yaml`,text:Mn(t,u,`${t.policies[u.layer].title}, changed`,u.layer===
So)}))]}function $e(t,e){return Nn(t,e)?Et(t,e.layer):e.layer}function Et(t,e){let n=`${e}-changed`,
s=n;for(let o=2;t.regimesByName.has(s)||Object.hasOwn(t.policies,s);o+=1)s=`${n}-${o}`;return s}function Nn(t,{
layer:e,rules:n}){let s=t.policies[e].rules;return s.length!==n.length||n.some((o,i)=>ue(t,o)!==ue(t,
s[i]))}function ue(t,e){return ye(t,e).join(`
`)}function Mn(t,e,n,s){let o=t.policies[e.layer],i=new Map(o.rules.map(h=>[h.id,h])),r=e.rules.filter(
h=>{let p=i.get(h.id);return p&&h.id!==be&&ue(t,h)!==ue(t,p)}),a=new Set(e.rules.map(({id:h})=>h)),l=[
...i.keys()].filter(h=>!a.has(h)),u=e.rules[e.rules.length-1],d=i.get(be),f=[`title: ${J(n)}`,`exten\
ds: ${_(e.layer)}`];return f.push(...Ln(o.isProposal,o.dates)),s&&f.push("technical: false"),Eo(e,[...i.
keys()])?(l.length&&f.push(`remove: [${l.map(_).join(", ")}]`),r.length&&f.push("replace:",...r.flatMap(
h=>ee(ye(t,h),2))),f.push(...Mo(t,e,i))):f.push("rules:",...e.rules.slice(0,-1).flatMap(h=>ee(ye(t,h),
2))),ue(t,u)!==ue(t,d)&&f.push("otherwise:",...ve(ye(t,u).slice(1),2)),`${f.join(`
`)}
`}function Ln(t,e){return!t||!e?[]:[`in_force: {${[e.first&&`from: ${e.first}`,e.last&&`until: ${e.last}`].
filter(Boolean).join(", ")}}`]}function Eo({rules:t},e){let n=t.slice(0,-1).map(({id:i})=>i),s=n.filter(
i=>e.includes(i)),o=e.filter(i=>s.includes(i));return s.join()===o.join()&&(s.length>0||!n.length)}function Mo(t,{
rules:e},n){let s=[];for(let[o,i]of e.entries()){if(n.has(i.id))continue;let r=e[o-1],a=e.slice(o+1).
find(({id:u})=>n.has(u)&&u!==be),l=r?`after: ${_(r.id)}`:`before: ${_(a?.id??"")}`;s.push(...ee([l,"\
rule:",...ve(ye(t,i),2)],2))}return s.length?["insert:",...s]:[]}function ye(t,e){let{outcome:n,mode:s="",
ground:o="",scope:i=""}=e,r=Object.entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,u])=>u),a=[
`id: ${_(e.id)}`];e.when&&a.push("when:",...ve(de(e.when),2)),a.push(`decide: {${r.map(([u,d])=>`${u}\
: ${_(d)}`).join(", ")}}`),a.push(`because: ${J(e.because)}`),e.source&&a.push(`source: ${J(e.source)}`),
e.quote&&a.push(`quote: ${J(e.quote)}`),e.contested&&a.push(`contested: ${J(e.contested)}`),e.unverified&&
a.push(`unverified: ${J(e.unverified)}`);let l=(e.duties??[]).flatMap(([u,d])=>{let f=typeof u=="num\
ber"?t.duties[u].written:u,h=Object.entries(bt(f)).map(([p,m])=>`${p}: ${ke(m)}`);return ee([...h,...d?
["unless:",...ve(de(d),2)]:[]],2)});return l.length&&a.push("obligations:",...l),a}function de(t){let e="\
all"in t?t.all:[t],n=e.map(No);return e.length>1&&new Set(n).size<e.length?["all:",...e.flatMap(s=>ee(
de(s),2))]:e.flatMap(Ao)}function Ao(t){if("not"in t)return["not:",...ve(de(t.not),2)];if("all"in t)
return["all:",...t.all.flatMap(s=>ee(de(s),2))];if("any"in t)return["any:",...t.any.flatMap(s=>ee(de(
s),2))];let{fact:e,...n}=t;if("in"in n){let s=n.in.map(ke);return[`${_(e)}: ${s.length===1?s[0]:`[${s.
join(", ")}]`}`]}return[`${_(e)}: ${ke(n)}`]}function No(t){return"fact"in t?t.fact:Object.keys(t)[0]}
function ke(t){return Array.isArray(t)?`[${t.map(ke).join(", ")}]`:typeof t=="object"&&t!==null?`{${Object.
entries(t).map(([e,n])=>`${e}: ${ke(n)}`).join(", ")}}`:typeof t=="string"&&!/^\d{4}-\d{2}-\d{2}$/.test(
t)?_(t):ie(t)}var Lo=new Set(["true","false","yes","no","on","off","null","y","n"]);function _(t){return/^[a-z][a-z0-9_-]*$/.
test(t)&&!Lo.has(t)?t:J(t)}function J(t){return JSON.stringify(t)}function ve(t,e){return t.map(n=>"\
 ".repeat(e)+n)}function ee(t,e){return t.map((n,s)=>`${" ".repeat(e)}${s?"  ":"- "}${n}`)}var To={allow:["must","may","owner"],refuse:["must_not","no_ground","impossible"],not_governed:[""]};
function Tn(t,e,n){let s=e.combine&&e.layers.length<2?["a stack has at least two layers"]:[],o=e.layers.
flatMap(i=>{let r=new Mt(t,e,i).complaints(),a=r.length?r:jo(t,i,n);return i.layer===e.regime?a:a.map(
l=>`${i.layer}: ${l}`)});return[...s,...o]}var Mt=class{constructor(e,n,{layer:s,rules:o}){this.bench=
e,this.rules=o,this.policy=e.policies[s],this.sources=new Set(e.sourcesOf(n.regime,s).map(({id:i})=>i)),
this.deadlines=ce(e.duties)}complaints(){let e=this.rules.flatMap((o,i)=>this.complain(o,i===this.rules.
length-1)),n=this.rules.map(({id:o})=>o),s=new Set(n.filter((o,i)=>n.indexOf(o)!==i));return[...e,...[
...s].map(o=>`two rules have the id ${o}`)]}complain(e,n){let s=[],{id:o,outcome:i,mode:r,ground:a,scope:l,
when:u,source:d}=e,f=n?"":z(o);f&&s.push(f),n&&o!==be&&s.push(`what is decided otherwise has no id ${o}`),
n&&u&&s.push("what is decided otherwise has no condition"),!n&&!(u&&u.all.length)&&s.push(`${o} has \
no condition yet`);let h=To[i];h?h.includes(r)||s.push(`${o}: ${i} has no mode ${r||"that is empty"}`):
s.push(`${o}: a rule cannot decide ${i}`),i==="allow"&&!a&&s.push(`${o}: what allows needs a ground`),
i==="not_governed"&&a&&s.push(`${o}: what is not governed has no ground`),i==="allow"!=!!l&&s.push(`${o}\
: only what allows has a scope`),e.because.trim()||s.push(`${o} does not say why`),[e.because,e.contested,
e.unverified,e.quote].some(m=>m!==Te(m))&&s.push(`${o}: its words have a character that no file may \
have`),!n&&!d&&s.push(`${o} has no source`),d&&!this.sources.has(d)&&s.push(`${o}: there is no sourc\
e ${d}`),e.quote&&!d&&s.push(`${o}: a quotation has to say whose words these are`);for(let[m]of e.duties){
let b=typeof m=="number"?"":Fe(m,this.policy,this.bench,this.deadlines);b&&s.push(`${o}: ${b}`)}return s}};
function jo(t,{rules:e},n){let{nodes:s}=n,o=t.constraints.reduce((i,r)=>s.both(i,n.condition(S(r))),
1);for(let{id:i,when:r}of e){if(!r)break;let a=n.condition(r);if(s.both(o,a)===0)return[`the rule ${i}\
 is never reached`];o=s.both(o,s.negation(a))}return[]}var Co=864e5,_o="2000-01-01";function Cn(t,e,n,s){let o=new Map([...t.keys()].map(u=>[u,new Set]));for(let u of e)
ze(u,o);for(let u of n)o.get(s)?.add(u);let i=new Map([...t.values()].map(u=>{let d=[...o.get(u.name)??
[]];return[u.name,new Q(qo(u,d))]})),r=[],a=new Map,l=-1;for(let[u,d]of i)u===s&&(l=r.length,r.push(
2)),a.set(u,r.length),r.push(d.plainest.length);return new oe(new se(r),i,a,l)}function _n(t){return t.
flatMap(({when:e,duties:n=[]})=>[...e?[e]:[],...n.flatMap(([,s])=>s?[s]:[])])}function qn({dates:t}){
let{first:e,last:n}=t??{first:null,last:null};return[e,n].flatMap(s=>s??[])}function ze(t,e){if("not"in
t)ze(t.not,e);else if("all"in t)for(let n of t.all)ze(n,e);else if("any"in t)for(let n of t.any)ze(n,
e);else{let{fact:n,...s}=t,o="in"in s?s.in:Object.values(s);for(let i of o)e.get(n)?.add(i)}}function qo(t,e){
let n={name:t.name,asks:"",type:t.type,ordinary:t.ordinary,unknown:""};if(!t.template){let l=t.values.
map(({value:u})=>u);return{...n,values:t.values.map(({value:u,phrase:d})=>[u,d]),classes:l.map((u,d)=>d),
plainest:l}}let s=e.sort((l,u)=>l<u?-1:1),o=t.type==="date"?Bo:Fo(t),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let u=(l-1)/2,d=l%2?Do(t,s[u]):o(s[l/2-1],s[l/2]);i.push(d===void 0?-1:r.length),d!==void 0&&r.push(
d)}return Io({...n,cuts:s,classes:i,plainest:r})}function Io(t){if(t.ordinary===x)return t;let e=new Q(
t).classOf(t.ordinary);return e>=0&&(t.plainest[e]=t.ordinary),t}function Do(t,e){if(typeof e!="numb\
er")return e;if(!(t.atLeast!==null&&e<t.atLeast))return t.whole&&!Number.isInteger(e)?void 0:e}function Bo(t,e){
if(t===void 0&&e===void 0)return _o;let n=t===void 0?jn(String(e),-1):jn(String(t),1);return n!==void 0&&
(e===void 0||n<e)?n:void 0}function jn(t,e){let n=new Date(new Date(`${t}T00:00:00Z`).getTime()+e*Co).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function Fo(t){return(e,n)=>{let s=t.
atLeast??-1/0,o=e===void 0?s:Math.max(Number(e),s),i=e!==void 0&&Number(e)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=d=>(i?d>o:d>=o)&&d<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(t.whole?l.flatMap(d=>[Math.floor(d),Math.ceil(d)]):l).find(a)}}function In(t,e){return e.whyFixed?null:{regime:e.name,combine:e.stack?.combine??"",layers:X(e).map(
n=>We(t,n))}}var Ge=class{constructor(e,n,s=Et(e,n.regime)){this.bench=e,this.draft=n,this.name=s,this.
base=e.regimesByName.get(n.regime);let[o,i]=this.compositions(),r=[...o.own,...i.own].map(({policy:u})=>u);
o.over&&r.push(o.over);let a=e.constraints.map(S);this.space=Cn(e.facts,[...a,...r.flatMap(({rules:u})=>_n(
u))],[o,...r].flatMap(qn),e.day),this.evaluator=new re(this.space,e.constraints,e.facts,(u,d)=>e.phrase(
u,d),e.day),this.complaints=Tn(e,n,this.space);let l=new Ue(this.space,e);this.before=l.compile(o),this.
root=this.complaints.length?this.before:l.compile(i),this.regime=this.described(),this.order=ge(this.
regime),this.orderBefore=ge(this.base)}compositions(){let{policies:e}=this.bench,{stack:n}=this.base,
s=X(this.base),o=vt(this.base)?e[Z]:void 0,i=n?n.dates:e[this.base.name].dates,r=s.map(l=>({name:l,policy:e[l]})),
a=this.draft.layers.map(l=>({name:$e(this.bench,l),policy:{...e[l.layer],rules:l.rules}}));return[{own:r,
combine:n?.combine??"",over:o,dates:i},{own:a,combine:this.draft.combine,over:o,dates:i}]}described(){
let{bench:e,base:n}=this,s=new Set(X(n).map(a=>n.stack?`${a}/`:"")),o=({id:a})=>!s.has(a.slice(0,a.lastIndexOf(
"/")+1)),i=this.draft.layers.map(a=>{let l=n.stack?$e(e,a):this.name,u=n.stack?`${l}/`:"",{rules:d,sources:f}=He(
e,n.name,a.layer),h=new Map(d.map(p=>[p.id,p]));return{name:l,rules:a.rules.map(p=>this.describedRule(
p,a,h.get(p.id),u)),sources:f.map(p=>({...p,id:u+p.id}))}}),r=n.layers.filter(a=>!X(n).includes(a));
return{...n,name:this.name,title:`${n.title}, changed`,layers:[...r,...n.stack?i.map(({name:a})=>a):
X(n)],rules:[...n.rules.filter(o),...i.flatMap(a=>a.rules)],sources:[...n.sources.filter(o),...i.flatMap(
a=>a.sources)]}}describedRule(e,{layer:n},s,o){let{bench:i}=this,r=e.duties.map(([a,l])=>{let{said:u}=typeof a==
"number"?i.duties[a]:Be(a,i.policies[n],i);return l?`${u}, unless ${me(l,i.facts)}`:u});return{id:o+
e.id,when:e.when?me(e.when,i.facts):"",then:s?.then??"",because:e.because,source:e.source,contested:e.
contested,unverified:e.unverified,quote:e.quote,file:s?.file??"",line:s?.line??0,duties:r}}answer({facts:e}){
return this.space.nodes.lent(()=>this.answered(this.root,e,this.order,this.regime))}answered(e,n,s,o){
let i=this.evaluator.open(n);if(!i)return{...Ce(o),why:"the facts cannot be so together"};let r=this.
evaluator.settle(e,i,s),a=r.missing.map(l=>this.bench.factOf(this.space.factAt.get(l)));return je(o,
r,a,this.bench)}flips(){let{nodes:e}=this.space;return this.bench.starters.flatMap(n=>e.lent(()=>{let s=this.
evaluator.open(n.facts);if(!s||this.isAlike(s))return[];let o=this.answered(this.before,n.facts,this.
orderBefore,this.base),i=this.answered(this.root,n.facts,this.order,this.regime),r=B(o,i);return r.length?
[{starter:n,before:o,after:i,changes:r,direction:Ro(o,i)}]:[]}))}isAlike({fixed:e}){let{nodes:n}=this.
space;return n.restrict(this.before,e)===n.restrict(this.root,e)}unseen(e=this.flips()){let{nodes:n}=this.
space,s=new Set(e.map(({before:o,after:i})=>`${Je(o)} ${Je(i)}`));return n.lent(()=>{let o=(u,d)=>u.
substance===d.substance?"":`${Je(u)} ${Je(d)}`,i=n.apply(o,[this.before,this.root]),r=this.bench.constraints.
reduce((u,d)=>n.both(u,this.space.condition(S(d))),1),a=n.choice(r,i,n.terminal(""));return n.terminalsOf(
a).map(u=>n.values[u]).filter(u=>u&&!s.has(u)).map(u=>this.witness(n.map(d=>d===u,a))).map(u=>({request:{
facts:u},before:this.answered(this.before,u,this.orderBefore,this.base),after:this.answered(this.root,
u,this.order,this.regime)}))})}witness(e){let{nodes:n,factAt:s,dated:o}=this.space,i={},r=e,a=!1,l=this.
evaluator.ties.settle({});for(;r!==1;){let u=n.levels[r],d=s.get(u),f=n.kids[r],h=d===void 0?0:this.
usualClass(d,l),p=f[h]===0?f.findIndex(m=>m!==0):h;u===o&&(a=p===1),d!==void 0&&(d!==this.bench.day||
a||p!==h)&&(i[d]=this.space.cutterOf(d).plainest[p]),r=f[p]}return this.fewest(i,e)}usualClass(e,n){
let s=n[e];return s==="unknown"?0:Math.max(0,this.space.cutterOf(e).classOf(s))}fewest(e,n){let s=e;
for(let o of Object.keys(e)){let i={...s};delete i[o],this.isWithin(i,n)&&(s=i)}return s}isWithin(e,n){
let s=this.evaluator.open(e);if(!s)return!1;let{nodes:o}=this.space;return o.both(s.ways,o.negation(
o.restrict(n,s.fixed)))===0}get files(){return An(this.bench,this.draft,this.name,this.regime.title)}};
function Je({outcome:t,mode:e,ground:n,scope:s,duties:o}){return JSON.stringify([t,e,n,s,o.map(({said:i})=>i).
sort()])}function Ro(t,e){if(t.outcome!==e.outcome){if(e.outcome==="allow")return"wider";if(t.outcome===
"allow")return"narrower"}return"changed"}var Rn="-",Dn=["regime","outcome","mode","ground","scope"],Bn=3,Uo=90;function Un(t,e,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${Fn(Te(s??""))||Fn(Wo(t,e))}`,`  Given ${t.
ordinary}`,...t.stated(e).map(r=>`  And ${r}`),`  When ${t.asked}`,...Ho(o).map(r=>`  ${r}`)].map(r=>`\
  ${r}
`).join("")}function Wo(t,e){let n=t.stated(e),s=n.length<=Bn?n.length:Bn-1;for(;s>1&&L(n.slice(0,s)).
length>Uo;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=L([...n.slice(0,s),...i])||
t.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function Ho(t){if(!t.length)return[];let n=t.
some(({missing:r})=>r.length)?[...Dn,"missing"]:Dn,o=t.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:u})=>u).join(", ");return[r.regime,...[...a,l].map(u=>u||Rn)]}).map(r=>r.slice(
0,n.length)),i=t.some(r=>r.duties.length)?t.flatMap(Po):[];return["Then the regimes decide",...Wn([n,
...o]),...i]}function Po({regime:t,duties:e,missing:n}){if(n.length)return[...new Set(e.map(i=>`And \
under "${t}" ${i.plain}`))];if(!e.length)return[`And under "${t}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||Rn],o=[...new Map(e.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${t}" these duties follow`,...Wn([["who","duty","within"],...o])]}function Wn(t){let e=t.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=e[0].map((s,o)=>Math.max(...e.map(i=>i[o].length)));return e.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function Hn(t,e,n){let s=t.stated(e),o=s.length?
`${t.ordinary}, in which ${L(s)}`:t.ordinary,i=n.filter(({why:d})=>!d),r=new Map;for(let d of i)r.set(
d.said,[...r.get(d.said)??[],At(t,d)]);let a=[...r].map(([d,f])=>`${d}: ${f.join("; ")}.`),l=i.filter(
d=>d.isContested),u=n.filter(({why:d})=>d);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
d=>At(t,d)).join("; ")}.`]:[],...u.length?[`Not known here: ${u.map(d=>At(t,d)).join("; ")}.`]:[],...t.
caution?[t.caution]:[]].join(" ")}function At(t,{regime:e}){return t.regimesByName.get(e)?.title??e}
function Fn(t){return t.split(/\s+/).filter(Boolean).join(" ")}function Pn(t){return new Nt(t)}var Nt=class{constructor(e){this.caution=e.caution,this.asked=e.asked,
this.ordinary=e.ordinary,this.day=e.day,this.legend=e.legend,this.marks={contested:e.contested},this.
grounds=e.grounds,this.signs=e.signs,this.constraints=e.constraints,this.duties=e.duties,this.policies=
e.policies,this.parties=e.parties,this.doing=e.doing,this.events=e.events,this.nodes=new se(e.diagram.
sizes);let n=dn(this.nodes,e,un(e)),s=new Map(e.facts.map(a=>[a.name,new Q(a)])),o=new Map(e.facts.map(
(a,l)=>[a.name,e.diagram.levels[l]]));this.space=new oe(this.nodes,s,o,e.diagram.dated),this.roots=new Map(
e.regimes.filter(a=>!a.why).map(a=>[a.name,fn(n,a.root??0)])),this.regimes=e.regimes.map(a=>({...a,sources:a.
sources.map(l=>e.sources[l]),rules:a.rules.map(l=>e.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",
premises:a.premises??[]})),this.regimesByName=new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(
this.regimes.map(a=>[a.name,ge(a)]));let i=this.readFacts();this.facts=new Map(e.facts.map(a=>[a.name,
ln(a,i.has(a.name))])),this.topics=e.topics.map(([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(
a,l);this.evaluator=new re(this.space,e.constraints,this.facts,r,e.day),this.ties=this.evaluator.ties,
this.starters=cn(e),this.turning=null}readFacts(){let e=new Set([...this.roots.values()].flatMap(s=>[
...this.nodes.tested(s)])),n=new Set([...e].flatMap(s=>this.space.factAt.get(s)??[]));e.has(this.space.
dated)&&n.add(this.day);for(let s of this.constraints)for(let o of F(S(s)))n.add(o);return n}factOf(e){
let n=this.facts.get(e);if(!n)throw new RangeError(`there is no fact ${e}`);return n}phrase(e,n){return V(
this.factOf(e),n)}has(e,n){let s=this.facts.get(e);return s!==void 0&&Ot(s,n)}readValue(e,n){return On(
this.factOf(e),n)}complete(e){return this.nodes.lent(()=>this.completed(e))}completed({facts:e}){let n=this.
ties.settle(e),s=this.ties.complain(e,n),o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(e,i)||
r===this.ties.ordinary[i])continue;let a=this.constraints.find(l=>l.assume?.[i]===r&&Y(l.when,n)!==!1)?.
because;o.push({fact:i,value:r,phrase:this.phrase(i,r),because:a??""})}return{values:n,assumed:o,complaint:s}}decide(e,n=[]){
return this.nodes.lent(()=>{let s=this.completed(e);if(s.complaint)return{...s,answers:[]};let o=this.
evaluator.opened(e.facts,s.values),r=this.regimes.filter(({name:a})=>!n.length||n.includes(a)).map(a=>this.
answer(a,o));return{...s,answers:r}})}answer(e,n){let s=this.roots.get(e.name);if(s===void 0)return Ce(
e);let o=this.orders.get(e.name),i=this.evaluator.settle(s,n,o),r=i.missing.map(a=>this.factOf(this.
space.factAt.get(a)));return je(e,i,r,this)}turnsOn(e){return this.turning??=new Pe(this),this.turning.
find(e)}nextQuestion(e){let n=null;for(let[s,o]of this.turnsOn(e).byFact)(n===null||o.length>n.regimes.
length)&&(n={fact:s,regimes:o});return n}steps(e,n){let s=this.regimesByName.get(n),o=this.roots.get(
n);return!s||o===void 0?[]:this.nodes.lent(()=>{let{values:i,complaint:r}=this.completed(e);if(r)return[];
let a=this.answer(s,this.evaluator.opened(e.facts,i)),l=this.nodes.tested(o),u=[];for(let f of this.
facts.values()){let h=this.space.levelOf(f.name),p=f.name===this.day&&l.has(this.space.dated);if(!(!l.
has(h)&&!p&&!this.isTied(f.name)))for(let{value:m,others:b}of this.otherValues(f,e,i)){let g={facts:{
...e.facts,[f.name]:m}},y=this.step(s,g,a);y&&u.push({fact:f.name,value:m,phrase:V(f,m),others:b.map(
O=>V(f,O)),asOrdinary:m===f.ordinary&&Object.hasOwn(e.facts,f.name),...y})}}let d=({changes:f})=>f.includes(
"outcome")?0:f.includes("mode")?1:2;return u.sort((f,h)=>d(f)-d(h))})}isTied(e){return this.constraints.
some(n=>Object.hasOwn(n.assume??{},e)||F(S(n)).includes(e))}step(e,{facts:n},s){let o=this.evaluator.
open(n);if(!o)return null;let i=this.answer(e,o),r=B(s,i);return r.length?{answer:i,changes:r}:null}otherValues(e,n,s){
let o=this.space.cutterOf(e.name),i=s[e.name],r=i===x?-1:o.classOf(i),a=e.name===this.day||this.ties.
assumable.has(e.name),l=Object.hasOwn(n.facts,e.name)||!a;return o.plainest.flatMap((u,d)=>{if(d===r&&
l)return[];let h=e.values.filter(p=>o.classOf(p.value)===d).map(p=>p.value).filter(p=>p!==u);return[
{value:u,others:h}]})}differs(e,n){let{answers:s}=this.decide(e),o=s.find(i=>i.regime===n);return!o||
o.why?[]:s.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,changes:B(o,i),answer:i})).filter(({changes:i})=>i.
length)}changes(e,n){let[s,o]=[this.decide(e),this.decide(n)],i=[...this.facts.keys()].filter(a=>s.values[a]!==
o.values[a]),r=o.answers.flatMap((a,l)=>{let u=s.answers[l],d=u?B(u,a):[];return d.length?[{regime:a.
regime,before:u,after:a,changes:d}]:[]});return{facts:i.map(a=>({fact:a,before:this.phrase(a,s.values[a]),
after:this.phrase(a,o.values[a])})),answers:r}}stated({facts:e}){return[...this.facts.keys()].filter(
s=>Object.hasOwn(e,s)).map(s=>this.phrase(s,e[s]))}toScenario(e,n,s){let{answers:o}=this.decide(e,n);
return Un(this,e,o,s)}toJson({facts:e}){let n=[...this.facts.keys()].filter(s=>Object.hasOwn(e,s));return`${JSON.
stringify(Object.fromEntries(n.map(s=>[s,e[s]])))}
`}draftOf(e){let n=this.regimesByName.get(e);return n?In(this,n):null}sourcesOf(e,n){return He(this,
e,n).sources}layersFor(e){let n=this.regimesByName.get(e);return n?vn(this,n):[]}layerDraft(e){return We(
this,e)}tryVariant(e,n){return new Ge(this,e,n)}sayCondition(e){return me(e,this.facts)}toMemo(e,n){
return Hn(this,e,this.decide(e,n).answers)}};function c(t,e,...n){let s=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...Lt(n)),s}function w(t,...e){t.replaceChildren(...Lt(e))}function Lt(t){return t.flatMap(e=>e===
null||e===""?[]:Array.isArray(e)?Lt(e):[typeof e=="number"?String(e):e])}function $(t,e){let n=document.
getElementById(t);if(n instanceof e)return n;throw new Error(`the page has no ${e.name} with the id ${t}`)}
function Vn(t){return t.replaceAll("_"," ")}function A(t,e){return`${t.toLocaleString("en")} ${e}${t===
1?"":"s"}`}function Vo(t,e){let n;try{n=new URL(t)}catch{return document.createTextNode(e)}return n.
protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(`${e} (${t})`):c("a",{href:n.href,
rel:"noreferrer"},e)}function j(t){return c("span",{class:`tile ${t.slug}`,"aria-hidden":"true"},t.sign)}
var zo={secondary:"read in a copy only",unverified:"not verified"};function Oe(t){let e=t.address?Vo(
t.address,t.title||t.address):document.createTextNode(t.title||t.id),s=[t.outlet,t.date,zo[t.status],
t.unread?`read in part (not read: ${t.unread.replace(/\.$/u,"")})`:"",t.last_read?`last read ${t.last_read}`:
"",t.note].filter(Boolean).join(", ");return c("span",{class:"source"},e,s?`, ${s}`:"")}function zn(t){return t?c("p",{class:"quotation"},"Its words: ",c("q",{},t)):null}function Jn(t,e){return[
t.isContested||t.contested?c("p",{class:"dispute"},c("span",{class:"mark contested"},`${e.sign} Cont\
ested. `),t.contested):null,t.isUnverified||t.unverified?c("p",{class:"dispute unverified"},c("span",
{class:"mark unverified"},"Not verified. "),t.unverified):null].filter(Boolean)}function Gn(t){let e=c(
"div",{class:"bar","aria-hidden":"true"}),n=t.reduce((s,[,o])=>s+o,0);for(let[s,o]of t){let i=o/n,r=i>
.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=c("span",{class:s.slug},r);a.style.flexGrow=String(o),a.style.
flexBasis="0",e.append(a)}return e}function Kn(t){return c("ul",{class:"tally"},t.map(([e,n])=>c("li",
{},j(e),`${e.name}: ${n}`)))}async function Qn(t){let e=Uint8Array.from(atob(t),s=>s.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(
new DecompressionStream("deflate"));return new Response(n).json()}function Yn(){let t=$("theme",HTMLSelectElement),e=()=>{t.value?document.documentElement.dataset.theme=
t.value:delete document.documentElement.dataset.theme};try{t.value=localStorage.getItem("exigent-the\
me")??""}catch{t.value=""}e(),t.addEventListener("input",()=>{e();try{localStorage.setItem("exigent-\
theme",t.value)}catch{}})}var Jo=4,Go=["who","duty","within","from","before","for"],Ko=["lifted_by","either"],Qo=["or_within",
"extended","if_within"];function Zn(t,e,n){if(!Array.isArray(t))return null;let s=ce(e.duties),o=[];
for(let i of t){if(!Array.isArray(i))return null;let[r,a]=i,l=a===null?null:n(a);if(a!==null&&l===null)
return null;if(typeof r=="number"){if(!e.duties[r])return null;o.push([r,l])}else{let u=Xn(r,0);if(!u||
Re(u,e,s))return null;o.push([u,l])}}return o}function Xn(t,e){if(t===null||typeof t!="object"||e>Jo)
return null;let n=t,s={who:"",duty:""};for(let o of Go){let i=n[o];typeof i=="string"&&(i||Yo(o))&&(s[o]=
i)}for(let o of Ko){let i=n[o];Array.isArray(i)&&i.length&&i.every(r=>typeof r=="string")&&(s[o]=i)}
for(let o of Qo){let i=n[o];Array.isArray(i)&&i.length&&(s[o]=i.map(r=>({within:String(r?.within),from:String(
r?.from)})))}if(Array.isArray(n.else)&&n.else.length){let o=n.else.map(i=>Xn(i,e+1));if(o.some(i=>i===
null))return null;s.else=o.filter(i=>i!==null)}return n.condition===!0&&(s.condition=!0),s}function Yo(t){
return t==="who"||t==="duty"}var Zo=12,Xo=["allow","refuse","not_governed"],ei=["at_least","at_most","more_than","less_than"],Ye=[
"law_first","deny_overrides","permit_overrides","first_applicable"],fe={regime:"",combine:"",layers:[],
changes:{},gone:[],orders:{}},Ke="otherwise";function es(t,e){let n=e.regime?t.draftOf(e.regime):null;
return n?{...n,combine:n.combine&&e.combine||n.combine,layers:Ze(n,e.layers,t).map(s=>ti(s,n,e,t))}:
null}function Ze(t,e,n){return e.length?e.map(s=>n.layerDraft(s)):t.layers}function G(t,e,n){return e===
t?n:`${e}/${n}`}function ti({layer:t,rules:e},n,{changes:s,gone:o,orders:i},r){let a=f=>G(n.regime,t,
f),l=new Map(e.map(f=>[f.id,f])),u=r.sourcesOf(n.regime,t)[0]?.id??"",d=ni([...l.keys()],Object.hasOwn(
i,t)?i[t]:[]);return{layer:t,rules:d.filter(f=>f===Ke||!o.includes(a(f))).map(f=>oi(l.get(f)??si(f,u),
s[a(f)]))}}function ni(t,e){let n=e.filter((s,o)=>s!==Ke&&e.indexOf(s)===o);for(let[s,o]of t.entries()){
if(n.includes(o))continue;let i=t.slice(0,s).map(r=>n.indexOf(r));n.splice(o===Ke?n.length:Math.max(
-1,...i)+1,0,o)}return n}function si(t,e){return{id:t,when:{all:[]},outcome:"refuse",mode:"no_ground",
ground:"",scope:"",because:"A new rule.",source:e,contested:"",unverified:"",quote:"",duties:[]}}function oi(t,e){
if(!e)return t;let{when:n,...s}=e,o={...t,...s,...n&&t.when?{when:structuredClone(n)}:{}};return ii(
t,o)?o:{...o,quote:""}}function ii(t,e){let n=({when:s,outcome:o,mode:i,ground:r,scope:a,source:l,duties:u})=>JSON.
stringify([s,o,i,r,a,l,u]);return n(t)===n(e)}function ts(t,e){let n=t.get(".vary")??"",s=e.regimesByName.
has(n)?e.draftOf(n):null;if(!s)return fe;let o={},i=[],r=ri(t,s,e);for(let{layer:d,rules:f}of Ze(s,r,
e)){let p=(t.get(`.order.${d}`)??"").split(",").filter(m=>!z(m));p.length&&(o[d]=p);for(let m of new Set(
[...f.map(b=>b.id),...p]))i.push(G(n,d,m))}let a={};for(let d of i){let f=t.getAll(`.rule.${d}`).at(
-1),h=f===void 0?null:li(f,e);h&&(a[d]=h)}let l=t.getAll(".gone").filter(d=>i.includes(d)&&!ai(d)),u=Ye.
find(d=>d===t.get(".combine"));return{regime:n,combine:s.combine&&u||"",layers:r,changes:a,gone:l,orders:o}}
function ri(t,e,n){let s=n.layersFor(e.regime),o=(t.get(".layers")??"").split(","),i=[...new Set(o)].
filter(r=>s.includes(r));return i.join()===e.layers.map(({layer:r})=>r).join()?[]:i}function ai(t){return t.
slice(t.lastIndexOf("/")+1)===Ke}function ns({regime:t,combine:e,layers:n,changes:s,gone:o,orders:i},r){
if(t){r.append(".vary",t),e&&r.append(".combine",e),n.length&&r.append(".layers",n.join());for(let[a,
l]of Object.entries(i))r.append(`.order.${a}`,l.join());for(let[a,l]of Object.entries(s))r.append(`.\
rule.${a}`,JSON.stringify(l));for(let a of o)r.append(".gone",a)}}function li(t,e){let n;try{n=JSON.
parse(t)}catch{return null}let s=Tt(n);if(!s)return null;let o={},i=Tt(s.when);if(i&&Array.isArray(i.
all)){let l=i.all.map(u=>Qe(u,e,0));l.every(u=>u!==null)&&(o.when={all:l})}let r=Xo.find(l=>l===s.outcome);
r&&(o.outcome=r,o.mode=xe(s.mode),o.scope=xe(s.scope),o.ground=Object.hasOwn(e.grounds,xe(s.ground))?
xe(s.ground):"");for(let l of["because","source","contested","unverified"]){let u=s[l];typeof u=="st\
ring"&&(o[l]=Xe(u))}let a=Zn(s.duties,e,l=>Qe(l,e,0));return a&&(o.duties=a),Object.keys(o).length?o:
null}function Xe(t){return t.trim().replace(/\s+/g," ")}function xe(t){return typeof t=="string"?t:""}
function Tt(t){return t!==null&&typeof t=="object"&&!Array.isArray(t)?t:null}function Qe(t,e,n){let s=Tt(
t);if(!s||n>Zo)return null;if("not"in s){let o=Qe(s.not,e,n+1);return o&&{not:o}}for(let o of["all",
"any"]){let i=s[o];if(!Array.isArray(i))continue;let r=i.map(l=>Qe(l,e,n+1));if(!r.length||r.some(l=>l===
null))return null;let a=r.filter(l=>l!==null);return o==="all"?{all:a}:{any:a}}return ci(s,e)}function ci(t,e){
let n=e.facts.get(xe(t.fact));if(!n)return null;let s=i=>i!=="unknown"&&e.has(n.name,i);if(Array.isArray(
t.in))return t.in.length>0&&t.in.every(s)?{fact:n.name,in:t.in}:null;if(n.values.length)return null;
let o={};for(let i of ei){let r=t[i];if(r!==void 0){if(!s(r))return null;o[i]=r}}return Object.keys(
o).length?{fact:n.name,...o}:null}var ss="unknown",ui=["scenario","json","memo"],di=["all","disclosing","differing","changed"];function jt(){
return{from:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",sought:"",opened:[],taken:[],form:"\
scenario",title:"",variant:fe}}function rs(t,e){let n=new URLSearchParams(t.replace(/^#/,"")),s=n.get(
".pinned"),o=ui.find(f=>f===n.get(".as")),i=di.find(f=>f===n.get(".show")),r=new Set(e.regimes.map(f=>f.
name)),a=f=>n.getAll(f).filter(h=>r.has(h)),l=e.starters.find(({id:f})=>f===n.get(".from")),u=os(n,e),
d=Object.keys(u.facts).length>0||u.passed.length>0;return{...jt(),...l&&!d?{facts:l.facts}:u,from:l?.
id??"",pinned:s===null?null:os(new URLSearchParams(s),e),beside:a(".beside")[0]??"",shown:i??"all",sought:n.
get(".find")??"",opened:a(".open"),taken:a(".take"),form:o??"scenario",title:n.get(".title")??"",variant:ts(
n,e)}}function as(t){let e=is(t);t.from&&e.append(".from",t.from),t.pinned&&e.append(".pinned",String(
is(t.pinned))),t.beside&&e.append(".beside",t.beside),t.shown!=="all"&&e.append(".show",t.shown),t.sought&&
e.append(".find",t.sought);for(let n of t.opened)e.append(".open",n);for(let n of t.taken)e.append("\
.take",n);return t.form!=="scenario"&&e.append(".as",t.form),t.title&&e.append(".title",t.title),ns(
t.variant,e),`#${e}`}function os(t,e){let n={};for(let[o,i]of t){let r=e.facts.get(o),a=r&&fi(r,i,e);
a!==void 0&&(n[o]=a)}let s=t.getAll(".passed").filter(o=>e.facts.has(o));return{facts:n,passed:[...new Set(
s)].filter(o=>!Object.hasOwn(n,o))}}function is({facts:t,passed:e=[]}){let n=new URLSearchParams;for(let[
s,o]of Object.entries(t))n.append(s,String(o));for(let s of e)n.append(".passed",s);return n}function fi(t,e,n){
if(e===ss)return ss;if(t.type==="choice"||t.type==="yes_no")return t.values.find(({value:o})=>String(
o)===e)?.value;let s=n.readValue(t.name,e);return"value"in s?s.value:void 0}var R="unknown",hi=3,pi={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function k(t){return t.charAt(0).toUpperCase()+t.slice(1)}function et(t){
return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function Se(t){return et(
t.map(e=>pi[e]??e))}function N(t){return t.why?"not answered on this page":t.said}function q(t){return[
t.why,t.sign.slug,t.said,...t.duties.map(e=>e.said)].join(`
`)}function he(t,e){let n=new Set(e.duties.map(({said:s})=>s));return[...new Set(t.duties.map(({said:s})=>s))].
filter(s=>!n.has(s))}function te(t,e){return Object.hasOwn(e.facts,t.name)?e.facts[t.name]:null}function U(t,e){
let n=t.facts.get(e);if(!n)throw new Error(`there is no fact ${e}`);return n}function ls(t,e){if(!e.
length)return"These facts cannot be so at once.";if(!t.length)return"";let n=e.filter((r,a)=>q(r)!==
q(t[a]));if(!n.length)return"No answer changed.";let s=n.slice(0,hi).map(r=>`${r.regime} ${r.sign.name}`),
o=n.length-s.length,i=o?`; and ${o} more`:"";return`${A(n.length,"answer")} changed: ${s.join("; ")}${i}\
.`}var mi=4;function us(t,e,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,a.request.
passed]);if(l===i)return;i=l;let u=gi(t);w(t,r.why?c("p",{},`This page cannot answer for it: ${r.why}`):
null,r.note?c("p",{class:"quiet"},r.note):null,r.reasons.length?Ee("Why",r.reasons.map(d=>wi(d,n))):
null,yi(r),bi(r,s),r.why?null:$i(o(e.name),r,s),vi(e)),u>=0&&Ct(t)[Math.min(u,Ct(t).length-1)]?.focus()}}}
function Ct(t){return[...t.querySelectorAll("button")]}function gi(t){return Ct(t).findIndex(e=>e===
document.activeElement)}function wi(t,e){let n=t.text,s=n?.file?`, ${n.file}:${n.line}`:"";return c(
"div",{class:"reason"},c("p",{class:"prose"},t.because),c("p",{class:"place"},"rule ",c("code",{},t.
rule),s),n?c("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):null,t.source?c("p",
{},"Source: ",Oe(t.source)):null,n?zn(n.quote):null,Jn(t,e.marks.contested))}function yi({duties:t}){
let e=[...new Set(t.map(n=>n.said))];return e.length?Ee("What must follow",c("ul",{class:"facts"},e.
map(n=>c("li",{},k(n))))):null}function bi({missing:t},e){return t.length?Ee("It turns on what is no\
t known",c("ul",{class:"facts"},t.map(({fact:n,phrase:s})=>c("li",{},k(s)," ",c("button",{type:"butt\
on",onclick:()=>e.showQuestion(n)},"Answer it"))))):null}function $i(t,e,n){if(!t.length)return Ee("\
What one other fact would change",c("p",{},"Nothing: no single fact changes this answer."));let s=new Map;
for(let r of t){let a=`${r.answer.sign.slug}
${N(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!ds(
r));return Ee("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>cs(r,e,n)),i.length?
c("details",{class:"small"},c("summary",{},`Smaller changes: ${Se([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>cs(r,e,n))):null)}function ds(t){return t.includes("outcome")||t.includes("mode")}function cs(t,e,n){
let[{answer:s,changes:o}]=t,i=new Map;for(let r of t)i.set(r.fact,[...i.get(r.fact)??[],r]);return c(
"div",{class:"turning-to"},c("p",{class:"said"},j(s.sign),c("span",{},ds(o)?k(N(s)):`Still ${e.sign.
name}, but otherwise in ${Se(o)}`)),c("ul",{class:"facts"},[...i.values()].map(r=>ki(r,n))))}function ki(t,e){
let[{fact:n,value:s,phrase:o}]=t,i=[...t.slice(1).map(a=>a.phrase),...t.flatMap(a=>a.others)],r=i.length<=
mi?i.join("; "):`any of ${i.length} other values`;return c("li",{},`if ${o}`,i.length?c("span",{class:"\
quiet"},` (or: ${r})`):null," ",c("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>e.
answer(n,s)},"Try it"))}function vi(t){let e=[t.inForce.from?`in force from ${t.inForce.from}`:"",t.
inForce.until?`until ${t.inForce.until}`:""],n=[t.jurisdiction,...e].filter(Boolean).join(", ");return c(
"details",{class:"small"},c("summary",{},`About ${t.title}`),n?c("p",{},k(n)):null,t.about?c("p",{},
t.about):null,t.premises.map(s=>c("p",{class:"quiet"},s)),t.sources.length?c("ul",{class:"facts"},t.
sources.map(s=>c("li",{},Oe(s)))):null)}function Ee(t,...e){return c("section",{},c("h4",{},t),e)}function hs(t,e,n,s){let o=e.regimes.map(r=>Mi(r,e,n,s));w(t.list,Oi(o));let i=[...t.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(t.list.hidden=!a.length,t.tally.hidden=!a.length,
!a.length){t.shown.textContent="";return}let l=xi(a,e.legend);w(t.tally,Gn(l),Kn(l));let u=0;for(let[
d,f]of o.entries()){f.show(a[d],r);let h=Ei(a[d],r)&&Si(f.regime,r.state.sought);f.element.hidden=!h,
h&&(u+=1)}for(let d of i)d.hidden=!d.querySelector("li:not([hidden])");t.shown.textContent=u===o.length?
"":`Showing ${u} of ${A(o.length,"regime")}.`},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))}}}function Oi(t){
let e=new Map;for(let n of t)e.set(n.regime.kind,[...e.get(n.regime.kind)??[],n]);return[...e].map(([
n,s])=>c("section",{},c("h3",{},k(Vn(n))),c("ul",{class:"answers"},s.map(o=>o.element))))}function xi(t,e){
let n=s=>t.filter(o=>o.sign.slug===s.slug).length;return e.map(s=>[s,n(s)]).filter(([,s])=>s)}function Si({
name:t,title:e,jurisdiction:n},s){let o=[t,e,n].join(`
`).toLowerCase();return s.toLowerCase().split(/\s+/).every(i=>o.includes(i))}function Ei(t,{state:e,
decided:n,pinned:s}){let o=n.answers.find(({regime:r})=>r===e.beside),i=s?.answers.find(({regime:r})=>r===
t.regime);switch(e.shown){case"disclosing":return t.outcome==="allow";case"differing":return!o||t===
o||B(o,t).length>0;case"changed":return!i||q(i)!==q(t);default:return!0}}function Mi(t,e,n,s){let o=c(
"span",{class:"sign"}),i=c("span",{class:"words"}),r=c("span",{class:"marks"}),a=c("span",{class:"mo\
re"}),l=c("span",{class:"hint"}),u=c("span",{class:"name"},c("strong",{},t.name)," ",c("span",{class:"\
quiet"},t.title)),d=c("summary",{},o,c("span",{class:"row"},u,i,r,a,l)),f=c("div",{class:"detail"}),
h=c("details",{},d,f),p=us(f,t,e,n,s),m=null,b="";return h.addEventListener("toggle",()=>{if(!m)return;
h.open&&p.show(m.answer,m.view);let g=m.view.state.opened.filter(O=>O!==t.name),y=h.open?[...g,t.name]:
g;y.length!==m.view.state.opened.length&&n.alter({opened:y})}),{regime:t,element:c("li",{},h),show(g,y){
m={answer:g,view:y};let O=y.decided.answers.find(P=>P.regime===y.state.beside),H=y.pinned?.answers.find(
P=>P.regime===t.name),M=y.earlier?.answers.find(P=>P.regime===t.name),I=`${q(g)}
${g.isContested}
${g.isUnverified}`;I!==b&&(w(o,j(g.sign)),i.textContent=k(N(g)),w(r,Ai(g,e))),l.textContent="",w(a,Li(
g),fs("Before the last answer: ",y.pinned?void 0:M,g),fs("Pinned request: ",H,g),O&&O!==g&&B(O,g).length?
c("span",{class:"line turned"},Ti(O,B(O,g))):null),b=I,h.open=y.state.opened.includes(t.name),h.open&&
p.show(g,y)},hint(g){l.textContent=m&&m.answer.outcome!=="allow"?ji(g):""}}}function Ai(t,e){return[
t.isContested?c("span",{class:"mark contested"},`${e.marks.contested.sign} contested`):null,t.isUnverified?
c("span",{class:"mark unverified"},"not verified"):null]}function fs(t,e,n){if(!e||q(e)===q(n))return null;
let o=N(e)===N(n)?`the same, ${Ni(e,n)}`:[j(e.sign),` ${N(e)}`];return c("span",{class:"line turned"},
t,o)}function Ni(t,e){let n=he(t,e),s=he(e,t);return[n.length?`and besides: ${n.join("; ")}`:"",s.length?
`${n.length?"but":"though"} not: ${s.join("; ")}`:""].filter(Boolean).join(", ")}function Li({duties:t}){
if(!t.length)return null;let e=[...new Set(t.map(n=>n.plain))];return c("span",{class:"line"},c("spa\
n",{class:"quiet"},e.length===1?"Duty: ":"Duties: "),e.join("; "))}function Ti({regime:t},e){return e.
includes("outcome")?`Another outcome than ${t}`:`As ${t}, but for ${Se(e)}`}function ji(t){let e=t.find(
({answer:n})=>n.outcome==="allow");return e?`One step from being allowed: ${e.phrase}`:""}var Ci=6,_i=new Set("a an and are at by did do does for from has have in is it no not of on or the t\
hey to was were who with".split(" "));function tt(t){return t.toLowerCase().split(/[\s,.;:?!]+/).filter(
Boolean)}function _t(t){return t.filter(e=>e.length>2&&!_i.has(e))}function Me(t,e){return e.filter(
n=>t.includes(n)).length}function ps(t,e,n,s){let o=[...n.facts.values()].flatMap(a=>a.values.map(({
value:l,phrase:u,also:d=[]})=>({fact:a,value:l,phrase:u,words:[u,...d].join(`
`).toLowerCase()}))),i=null,r=()=>{let a=tt(e.value).join(" "),l=_t(tt(a)),d=(l.length?o.map(f=>({...f,
number:Me(f.words,l)})).filter(({number:f})=>f).map(f=>({...f,number:f.number+(f.words.includes(a)?.5:
0)})).sort((f,h)=>h.number-f.number):[]).slice(0,Ci);t.hidden=!d.length,w(t,c("p",{class:"quiet"},d.
length===1?"Is this so?":"Is one of these so?"),d.map(({fact:f,value:h,phrase:p})=>{let m=i!==null&&
te(f,i.request)===h;return c("button",{type:"button","aria-pressed":String(m),onclick:()=>m?s.takeBack(
f.name):s.answer(f.name,h)},k(p))}))};return e.addEventListener("input",r),{show(a){i=a;let l=[...t.
querySelectorAll("button")].findIndex(u=>u===document.activeElement);r(),l>=0&&t.querySelectorAll("b\
utton")[l]?.focus()}}}var qi=0;function nt(t,e,n,s){let o=`measured-${qi+=1}`,i=t.type==="date",r=c("input",{id:o,type:i?"\
date":"text",inputmode:i?null:t.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof e=="number"||i&&typeof e=="string"?String(e):null}),a=c("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let d=n.readValue(t.name,r.value),f="value"in d?"":d.complaint;a.textContent=
f,r.toggleAttribute("aria-invalid",f!==""),"value"in d&&s(d.value)},u=c("form",{class:"measured"},c(
"label",{for:o},i?"Date":`In ${t.unit||"numbers"}`),c("span",{},r,c("button",{type:"submit"},"State \
it")),a);return u.addEventListener("submit",d=>{d.preventDefault(),l()}),u}function ms(t,e,n){let s="";return{show({next:o,decided:i}){let r=t.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=t.querySelector(".turning");l&&w(l,gs(o.regimes));return}
s=a,i.complaint?w(t,Di()):o?w(t,Ii(U(e,o.fact),o.regimes,e,n)):w(t,Bi()),r&&t.querySelector("h3")?.focus()}}}
function gs(t){return t.length===1?`The answer of ${t[0]} can turn on it.`:`The answers of ${A(t.length,
"regime")} can turn on it.`}function Ii(t,e,n,s){let o=c("h3",{id:"next-asks",tabindex:"-1"},t.asks),
i=(r,a)=>c("button",{type:"button",onclick:a},r);return[c("p",{class:"overline"},"The question that \
matters most next"),o,c("p",{class:"quiet turning"},gs(e)),c("div",{class:"choices",role:"group","ar\
ia-labelledby":"next-asks"},t.values.map(({value:r,phrase:a})=>i(k(a),()=>s.answer(t.name,r))),t.values.
length?null:nt(t,null,n,r=>s.answer(t.name,r)),c("div",{class:"others"},i("Not known",()=>s.answer(t.
name,R)),t.ordinary===R?null:i(`As in an ordinary request: ${t.ordinaryPhrase}`,()=>s.pass(t.name))))]}
function Di(){return[c("h3",{tabindex:"-1"},"Nothing to ask yet"),c("p",{},"What is stated cannot al\
l be so. Take something back first.")]}function Bi(){return[c("h3",{tabindex:"-1"},"Nothing is left \
to ask"),c("p",{},"No answer turns on any question that is still open.")]}var ws="ordinary";function ys(t,e,n,s,o){let i=s.topics.map(l=>Fi(l,s,o));w(t,i.map(l=>l.element));let r=null,
a=()=>{r&&(n.textContent=Ri(i,e.value,r))};return e.addEventListener("input",a),{show(l){r=l;for(let{
questions:u}of i)for(let d of u)d.show(l);a()},open(l){e.value="",e.dispatchEvent(new Event("input"));
for(let u of i){let d=u.questions.find(({fact:f})=>f.name===l);d&&(u.element.open=!0,u.folded.contains(
d.element)&&(u.folded.open=!0),d.element.open=!0,d.element.scrollIntoView({block:"center"}),d.element.
querySelector("summary")?.focus({preventScroll:!0}))}}}}function Fi(t,e,n){let s=t.facts.map(f=>Hi(U(
e,f),e,n)),o=c("span",{class:"quiet"}),i=c("div",{class:"list"}),r=c("summary",{}),a=c("details",{class:"\
folded"},r),l=t.title||(e.topics.length>1?"Other questions":"All questions"),u=c("summary",{},c("h3",
{},l)," ",o),d=c("details",{class:"topic"},u,i,a);return d.open=e.topics.length===1,{element:d,number:o,
list:i,folded:a,foldedSays:r,questions:s,wasOpen:null}}function Ri(t,e,{request:n,turning:s,decided:o}){
let i=tt(e),a=t.flatMap(({questions:u})=>u).some(u=>Me(u.words,i)===i.length),l=0;for(let u of t){let{
element:d,number:f,list:h,folded:p,foldedSays:m,questions:b}=u,g=[],y=0;for(let M of b){let{fact:I}=M,
P=a?Me(M.words,i)===i.length:Me(M.words,_t(i))>0;M.element.hidden=!P,P&&(y+=1);let Vs=te(I,n)!==null||
n.passed?.includes(I.name)||s.byFact.has(I.name)||o.complaint!==null,zs=M.element.contains(document.
activeElement)&&!p.contains(M.element);!Vs&&!zs&&g.push(M)}Wi(b,g,h,p);let O=g.filter(M=>!M.element.
hidden).length;m.textContent=`${A(O,"question")} on which no answer turns${n.passed?.length||Object.
keys(n.facts).length?" any more":""}`,p.hidden=!O,d.hidden=!y,Ui(u,i.length>0);let H=b.filter(({fact:M})=>te(
M,n)!==null).length;f.textContent=H?`${H} of ${b.length} stated`:A(b.length,"question"),l+=y}return i.
length?l?a?`${A(l,"question")} found`:`No question has all these words; ${l} ${l===1?"has":"have"} s\
ome of them`:"No question has these words. Try another word for it, or answer the question that matt\
ers most next.":""}function Ui(t,e){let{element:n,folded:s,questions:o,wasOpen:i}=t;if(e)t.wasOpen??=
n.open,n.open=!0,s.open=!0;else if(i!==null){t.wasOpen=null;let r=o.filter(a=>a.element.open);n.open=
i||r.length>0,s.open=r.some(a=>s.contains(a.element))}}function Wi(t,e,n,s){let o=i=>e.includes(i)?s:
n;for(let i of t){let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[n,s]){let r=i===
s?1:0;for(let[a,{element:l}]of t.filter(u=>o(u)===i).entries()){let u=i.children[r+a];u!==l&&i.insertBefore(
l,u)}}}function Hi(t,e,n){let s=c("span",{class:"answered"}),o=c("summary",{},c("span",{class:"asks"},
t.asks)," ",s),i=c("div",{}),r=c("details",{class:"question"},o,i),a=t.values.flatMap(({phrase:h,also:p=[]})=>[
h,...p]),l=[t.name.replaceAll("_"," "),t.asks,t.template,...a,...t.also].join(`
`).toLowerCase(),u=null,d=!1,f=()=>{!u||!r.open||(d||w(i,Vi(t,e,n)),d=!0,zi(i,t,u))};return r.addEventListener(
"toggle",f),{fact:t,element:r,words:l,show(h){u=h;let p=te(t,h.request),m=h.request.passed?.includes(
t.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=Pi(t,p,m,h,e),f()}}}function Pi(t,e,n,{
decided:s},o){if(e!==null)return k(o.phrase(t.name,e));let i=s.assumed.find(r=>r.fact===t.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${t.ordinaryPhrase}`}function Vi(t,e,n){
let s=(o,i,r)=>{let a=c("input",{type:"radio",name:`fact-${t.name}`,value:o});return a.addEventListener(
"change",r),c("label",{},a,c("span",{},i))};return c("fieldset",{},c("legend",{class:"unseen"},t.asks),
t.values.map(({value:o,phrase:i},r)=>s(String(r),k(i),()=>n.answer(t.name,o))),t.values.length?null:
c("div",{class:"given"},nt(t,null,e,o=>n.answer(t.name,o))),s(R,`Not known (${t.unknownPhrase})`,()=>n.
answer(t.name,R)),t.ordinary===R?null:s(ws,`As in an ordinary request: ${t.ordinaryPhrase}`,()=>n.pass(
t.name)),c("button",{type:"button",class:"back",onclick:()=>n.takeBack(t.name)},"Take the answer bac\
k"))}function zi(t,e,{request:n}){let s=te(e,n),o=n.passed?.includes(e.name)??!1,i=e.values.findIndex(
l=>l.value===s),r=o?ws:s===R?R:String(i);for(let l of t.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==R&&(l.value=String(s));let a=t.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function bs(t,e,n){return{show({request:s,decided:o}){let i=[...t.querySelectorAll("button")].findIndex(
l=>l===document.activeElement),r=[...e.facts.keys()].filter(l=>Object.hasOwn(s.facts,l)||s.passed?.includes(
l));w(t,r.length?c("ul",{class:"stated"},r.map(l=>Ji(l,s,e,n))):c("p",{class:"quiet"},"Nothing is st\
ated yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:l,because:u})=>c(
"p",{class:"quiet"},`So it is taken that ${l}. ${u}`)));let a=t.querySelectorAll("button");i>=0&&a[Math.
min(i,a.length-1)]?.focus()}}}function Ji(t,e,n,s){let o=Object.hasOwn(e.facts,t),i=o?n.phrase(t,e.facts[t]):
U(n,t).ordinaryPhrase;return c("li",{},c("span",{},k(i),o?null:c("span",{class:"quiet"}," (as in an \
ordinary request)")),c("span",{class:"doing"},c("button",{type:"button","aria-label":`Change: ${i}`,
onclick:()=>s.showQuestion(t)},"Change"),c("button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.
takeBack(t)},"Take back")))}function $s(t,e,n){let s="";return{show({request:o,decided:i}){let{complaint:r}=i;
t.hidden=r===null;let a=r?r.said:"";a!==s&&(s=a,w(t,r?[c("p",{},c("strong",{},"This cannot be so at \
once: "),r.said),c("p",{},r.because),r.facts.filter(l=>Object.hasOwn(o.facts,l)).map(l=>c("button",{
type:"button",onclick:()=>n.takeBack(l)},`Take back: ${e.phrase(l,o.facts[l])}`))]:null))}}}function ks(t,e,n){
let s=(o,i)=>c("button",{type:"button",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=t.contains(
document.activeElement);w(t,i?Gi(i,o,e):null,c("p",{class:"doing"},s(i?"Pin the present request inst\
ead":"Pin this request, then change something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.
passed}})),i?[s("Go back to the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unp\
in",()=>n.alter({pinned:null,shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&t.querySelector(
"button")?.focus()}}}function Gi(t,e,n){if(e.decided.complaint)return null;let{facts:s,answers:o}=n.
changes(t,e.request);return s.length?c("div",{},c("p",{},c("strong",{},"Since the pinned request:")),
c("ul",{class:"facts"},s.map(({before:i,after:r})=>c("li",{},`${k(r)} `,c("span",{class:"quiet"},`(b\
efore: ${i})`)))),c("p",{},o.length?`${o.length} of ${e.decided.answers.length} answers changed; eac\
h says below what it was.`:"No answer changed.")):c("p",{},c("strong",{},"Pinned. "),"Nothing has ch\
anged since.")}var qt=40;function vs(t,e,n){let s=c("span",{}),o=c("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=c("ul",{class:"starters"}),r=c("p",{class:"\
quiet",role:"status"}),a=c("details",{class:"start"},c("summary",{},"Starts from ",s),c("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=c("div",{class:"about"});w(t,a,l);let u=e.
starters.map(({group:h,title:p,place:m})=>`${h}
${p}
${m}`.toLowerCase()),d=h=>{a.open=!1,n.startFrom(h),a.querySelector("summary")?.focus()},f=()=>{let h=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=e.starters.filter((b,g)=>h.every(y=>u[g].includes(
y)));w(i,p.slice(0,qt).map(b=>c("li",{},Ki(b,d))));let m=p.length>qt?`, of which the first ${qt} are\
 listed`:"";r.textContent=`${A(p.length,"request")} to start from${m}`};return o.addEventListener("i\
nput",f),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&f()}),{show({state:h}){let p=e.
starters.find(({id:m})=>m===h.from);s.textContent=p&&p.kind!=="ordinary"?p.title:e.ordinary,w(l,p?.kind===
"case"?Qi(p):null)}}}function Ki(t,e){return c("button",{type:"button",onclick:()=>e(t.id)},t.title,
t.group?c("span",{class:"place"},` ${t.group}`):null)}function Qi(t){return c("details",{},c("summar\
y",{},`The reported case${t.date?`, ${t.date}`:""}`),t.summary?c("p",{class:"prose"},t.summary):null,
t.caution?c("p",{class:"dispute"},t.caution):null,t.told.length?c("p",{},"What was reported to have \
happened:"):null,t.told.length?c("ul",{class:"facts"},t.told.map(e=>c("li",{},e))):null,t.sources.map(
e=>c("p",{},"Source: ",Oe(e))))}var Yi="A case of my own",Zi={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},Os={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function xs(t,e,n){let s=c("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=c("p",{role:"status",class:"quiet"}),i=c("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(Zi).map(([f,h])=>{let p=c("input",{type:"radio",name:"form",value:f});return p.addEventListener(
"change",()=>n.alter({form:f})),{input:p,element:c("label",{},p,c("span",{},h))}}),a=er(e,n),l=c("a",
{class:"button",download:Os.scenario},"Save as a file"),u=[c("fieldset",{},c("legend",{},"As what"),
r.map(f=>f.element)),c("div",{},c("label",{for:"take-title"},"Name of the scenario"),i),a.element,c(
"p",{class:"doing"},c("button",{type:"button",onclick:()=>{tr(s,o)}},"Copy the text"),l,c("button",{
type:"button",onclick:()=>{nr(o)}},"Copy a link to all this"),c("button",{type:"button",onclick:()=>print()},
"Print")),o,c("div",{},c("label",{for:"take-text"},"The text"),s)];w(t,u);let d="";return{show(f){let{
form:h}=f.state;for(let{input:m}of r)m.checked=m.value===h;document.activeElement!==i&&(i.value=f.state.
title),a.show(f.state);let p=f.decided.complaint?"":Xi(f,e);p!==d&&(d=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
Os[h])}}}function Xi({state:t,request:e},n){let s=t.taken.length?t.taken:n.regimes.map(({name:o})=>o);
return t.form==="json"?n.toJson(e):t.form==="memo"?`${n.toMemo(e,s)}
`:`Feature: ${Yi}

${n.toScenario(e,s,t.title||void 0)}`}function er(t,e){let n=c("summary",{}),s=t.regimes.map(({name:r})=>{
let a=c("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>e.alter(
{taken:o()})),{box:a,element:c("label",{},a,c("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:c("details",{},n,c("fieldset",{class:"boxes"},c("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${A(r.length,"regime")}: ${r.join(", ")}`:`With the answers of all ${A(
s.length,"regime")}; choose some`;for(let{box:a}of s)a.checked=r.includes(a.value)}}}async function tr(t,e){
try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{t.focus(),t.select(),
e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}async function nr(t){try{await navigator.
clipboard.writeText(location.href),t.textContent="The link is copied."}catch{t.textContent="The link\
 is what stands in the address bar."}}var Ss=2;function Es({regime:t,layers:e},n,s,o,i){let r=e.map(({layer:f})=>f),a=r[n],l=r.filter(f=>f!==
a),u=f=>It([...l.slice(0,f),a,...l.slice(f)],t,s,o,i),d=(f,h,p,m)=>c("button",{type:"button","data-k\
ey":`${a} layer-${h}`,"aria-label":`${f}: the layer ${a}`,onclick:p,disabled:m},f);return c("div",{class:"\
layer"},c("h3",{},"Layer ",c("code",{},a)),c("p",{class:"quiet"},o.policies[a].title),c("p",{class:"\
doing"},d("Move up","earlier",()=>u(n-1),n===0),d("Move down","later",()=>u(n+1),n===r.length-1),d("\
Take out","out",()=>It(l,t,s,o,i),r.length<=Ss),r.length<=Ss?c("span",{class:"quiet"},"A stack has a\
t least two layers."):null))}function Ms({regime:t,layers:e},n,s,o){let i=e.map(({layer:u})=>u),r=s.
layersFor(t).filter(u=>!i.includes(u)),a=s.regimes.map(({name:u})=>u).filter(u=>!i.includes(u)&&!r.includes(
u)),l=c("select",{"data-key":`${t} layer-add`},c("option",{value:""},"choose a regime"),r.map(u=>c("\
option",{value:u},`${u}: ${s.policies[u].title}`)));return l.addEventListener("change",()=>{l.value&&
It([...i,l.value],t,n,s,o)}),c("div",{class:"layer"},c("label",{class:"bound"},c("span",{class:"quie\
t"},"Add a layer, below the others"),l),a.length?c("p",{class:"quiet"},`No layer can be made here of\
 ${a.join(", ")}: a stack is no layer, what is technical lies under a stack anyhow, and rules in ano\
ther language do not change here.`):null)}function It(t,e,n,s,o){let i=s.draftOf(e)?.layers.map(({layer:a})=>a)??
[],r=a=>t.some(l=>a.startsWith(G(e,l,"")));o({layers:t.join()===i.join()?[]:t,changes:Object.fromEntries(
Object.entries(n.changes).filter(([a])=>r(a))),gone:n.gone.filter(r),orders:Object.fromEntries(Object.
entries(n.orders).filter(([a])=>t.includes(a)))})}var st=class{constructor(e){this.element=e,this.pressed=null,this.isLeaving=!1,this.drawn=0,e.addEventListener(
"pointerdown",n=>this.press(n),!0),addEventListener("pointerup",n=>this.letGo(n),!0),addEventListener(
"pointercancel",()=>this.pressed=null,!0)}change(e){this.isLeaving=!this.pressed&&document.activeElement===
document.body,e(),this.isLeaving=!1}draw(e){this.drawn+=1;let n=this.drawn;this.isLeaving?setTimeout(
()=>n===this.drawn&&this.keep(e)):this.keep(e)}keep(e){let n=this.element.contains(document.activeElement)?
Ae(document.activeElement):void 0;e(),n&&this.find(n)?.focus()}find(e){let n=[...this.element.querySelectorAll(
"[data-key]")],[s]=e.split(" "),o=[`${s} open`,`${s} back`];return n.find(i=>Ae(i)===e&&!i.hasAttribute(
"disabled"))??n.find(i=>o.includes(Ae(i)??""))}press({target:e,clientX:n,clientY:s}){let o=e instanceof
Element?e.closest("button[data-key], input[type=checkbox], summary"):null;this.pressed=o instanceof HTMLElement?
{button:o,x:n,y:s}:null}letGo({clientX:e,clientY:n}){let{pressed:s}=this;this.pressed=null;let o=s&&
!s.button.isConnected?Ae(s.button):void 0;if(!s||!o||Math.abs(e-s.x)>10||Math.abs(n-s.y)>10)return;let i=this.
find(o);i&&Ae(i)===o&&(i.focus(),i.click())}};function Ae(t){return t instanceof HTMLElement?t.dataset.
key:void 0}function ne(t,e,n,s){let o=c("div",{}),i=c("details",{"data-fold":t,open:e(t)},c("summary",{"data-ke\
y":`${t} open`},n),o),r=()=>{i.open&&!o.hasChildNodes()&&w(o,s())};return i.addEventListener("toggle",
r),r(),i}var Dt=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than","mor\
e than","after"],["less_than","less than","before"]];function Ne(t,e,n,{adding:s,fewest:o,isOpen:i,change:r}){
let a=t.map((l,u)=>{let d=n.sayCondition(l),f=t.filter((p,m)=>m!==u),h=p=>r(t.map((m,b)=>b===u?p:m));
return c("li",{},c("span",{},k(d))," ",c("button",{type:"button","data-key":`${e} ${u} drop`,"aria-l\
abel":`Drop it: ${d}`,disabled:t.length<=o,onclick:()=>r(f)},"Drop it"),As(l,`${e} ${u}`,n,i,h),or(l,
`${e} ${u}`,n,h))});return[a.length?c("ul",{class:"conditions"},a):null,Ns(s,`${e} add`,n,l=>r([...t,
l]))]}function As(t,e,n,s,o){let i=sr(t);if(i){let d=U(n,i.fact);if(d.values.length)return[ir(d,i,i!==
t,e,o)]}if("fact"in t)return"in"in t?[rr(t,e,n,o)]:ar(t,e,n,o);if("not"in t){let d=()=>As(t.not,`${e}\
 not`,n,s,f=>o({not:f}));return[ne(`${e} not`,s,"What must not be so",d)]}let[r,a,l]="any"in t?[t.any,
"One of these is enough","Or else"]:[t.all,"All of these have to hold","And besides"],u=d=>o(d.length===
1?d[0]:"any"in t?{any:d}:{all:d});return[ne(`${e} group`,s,a,()=>Ne(r,`${e} in`,n,{adding:l,fewest:1,
isOpen:s,change:u}))]}function sr(t){let e="not"in t?t.not:t;return"in"in e?e:null}function or(t,e,n,s){
if("any"in t)return null;let o=Ns("Or else",`${e} or`,n,i=>s({any:[t,i]}));return o.classList.add("a\
side"),o}function ir(t,e,n,s,o){let i=t.values.map(({value:a})=>a),r=i.filter(a=>e.in.includes(a)!==
n);return c("fieldset",{},c("legend",{class:"quiet"},`${t.asks} Any of:`),t.values.map(({value:a,phrase:l},u)=>{
let d=r.includes(a),f=c("input",{type:"checkbox","data-key":`${s} value ${u}`,checked:d,disabled:d&&
r.length===1});return f.addEventListener("change",()=>{let h=i.filter(p=>p===a?f.checked:r.includes(
p));o({fact:t.name,in:h})}),c("label",{},f,c("span",{},k(l)))}))}function rr(t,e,n,s){let o=U(n,t.fact),
i=c("input",{value:t.in.join(", "),"data-key":`${e} list`}),r=c("span",{class:"wrong",role:"alert"});
i.addEventListener("change",()=>{let l=i.value.split(",").map(d=>n.readValue(o.name,d)),u=l.flatMap(
d=>"value"in d?[d.value]:[]);r.textContent=l.flatMap(d=>"value"in d?[]:[d.complaint])[0]??"",u.length===
l.length&&s({fact:o.name,in:[...new Set(u)]})});let a=o.unit?` (${o.unit})`:"";return c("label",{class:"\
bound"},c("span",{class:"quiet"},`One of, set off by commas${a}`),i,r)}function ar(t,e,n,s){let o=U(
n,t.fact),i=o.type==="date",r=Dt.filter(([u])=>t[u]!==void 0),a=r.some(([u])=>u==="at_least"||u==="m\
ore_than"),l=r.length===1?[a?Dt[1]:Dt[0]]:[];return[...r,...l].map(([u,d,f])=>{let h=t[u],p=c("input",
{type:i?"date":"text",inputmode:i?null:"decimal",value:h===void 0?"":String(h),"data-key":`${e} ${u}`}),
m=c("span",{class:"wrong",role:"alert"});p.addEventListener("change",()=>{let g={...t};if(delete g[u],
!p.value.trim()&&r.length>(h===void 0?0:1)){s(g);return}let y=n.readValue(o.name,p.value);m.textContent=
"value"in y?"":y.complaint,"value"in y&&s({...t,[u]:y.value})});let b=`${i?f:d}${o.unit?` (${o.unit}\
)`:""}`;return c("label",{class:"bound"},c("span",{class:"quiet"},b),p,m)})}function Ns(t,e,n,s){let o=c(
"select",{"data-key":e},c("option",{value:""},"choose a sentence")),i=[],r=()=>{o.options.length>1||
(i=lr(n),o.append(...i.map((a,l)=>c("option",{value:String(l)},k(n.sayCondition(a))))))};return o.addEventListener(
"focus",r),o.addEventListener("pointerdown",r),o.addEventListener("change",()=>{let a=o.value===""?void 0:
i[Number(o.value)];a&&s(a)}),c("label",{class:"bound"},c("span",{class:"quiet"},t),o)}function lr(t){
return[...t.facts.values()].flatMap(({name:e,template:n,values:s,bounds:o,ordinary:i})=>{let r=s.map(
({value:l})=>({fact:e,in:[l]})),a=o[0]??i;return n&&a!=="unknown"&&r.push({fact:e,at_least:a},{fact:e,
at_most:a}),r})}var Ls=["minute","hour","day","working day","week","month","year"],Bt=/^(\d+) (minute|hour|day|working day|week|month|year)s?$/;
function Ts(t,e,n,s){let o=t.for??t.within??"",i=c("select",{"aria-label":"What the time means","dat\
a-key":`${e} kind`},c("option",{value:"within",selected:!t.for},"Deadline"),c("option",{value:"for",
selected:!!t.for},"Kept up for"));i.addEventListener("change",()=>s(i.value==="for"?ur(t):dr(t)));let r=t.
for?[]:["",...gt],[a,l,u]=js(o,r,e,n,d=>s(cr(t,d)));return c("span",{class:"bound"},i,a,l,u)}function js(t,e,n,s,o){
let[,i="",r=""]=Bt.exec(t)??[],a=r||t,l=Ls.filter(m=>m!=="working day"||s||m===r),u=[...l,...e];u.includes(
a)||u.push(a);let d=c("input",{type:"text",inputmode:"numeric",class:"amount",value:i,"aria-label":"\
How many","data-key":`${n} amount`,hidden:!r}),f=c("select",{"aria-label":"Counted in","data-key":`${n}\
 unit`},u.map(m=>c("option",{value:m,selected:m===a},l.includes(m)?`${m}s`:m||"no deadline"))),h=c("\
span",{class:"wrong",role:"alert"}),p=()=>{let m=Ls.includes(f.value),b=d.value.trim()||"1",g=/^[1-9]\d{0,5}$/.
test(b);h.textContent=m&&!g?"It is a whole number from 1 to 999999, such as 3.":"",!(m&&!g)&&o(m?`${b}\
 ${f.value}${b==="1"?"":"s"}`:f.value)};return d.addEventListener("change",p),f.addEventListener("ch\
ange",p),[d,f,h]}function cr(t,e){if(t.for)return{...t,for:e};let n={...t,within:e};return Bt.test(e)||
(delete n.or_within,delete n.extended),e||(delete n.within,delete n.from,delete n.if_within),n}function ur({
within:t="",...e}){let n={...e,for:Bt.test(t)?t:"1 day"};return delete n.before,n}function dr({for:t="",
...e}){return{...e,within:t}}function ot(t,e,n,s,o,i){let r=c("select",{"data-key":s,"aria-label":e},
n?c("option",{value:""},n):null,Object.entries(o.events).map(([a,l])=>c("option",{value:a,selected:a===
t},l)));return r.addEventListener("change",()=>i(r.value)),r}function it(t,e,n,s,o,i){let r=Object.keys(
o.events)[0];return r?c("fieldset",{class:"terms"},c("legend",{class:"quiet"},e),t.map((a,l)=>{let u=d=>i(
t.map((f,h)=>h===l?{...f,...d}:f));return c("span",{class:"bound"},js(a.within,[],`${n} ${l}`,s,d=>u(
{within:d})),c("span",{},"from"),ot(a.from,"From which event","",`${n} ${l} from`,o,d=>u({from:d})),
c("button",{type:"button","data-key":`${n} ${l} drop`,"aria-label":`Drop it: ${a.within} from ${o.events[a.
from]}`,onclick:()=>i(t.filter((d,f)=>f!==l))},"Drop it"))}),c("button",{type:"button","data-key":`${n}\
 more`,onclick:()=>i([...t,{within:"1 day",from:r}])},t.length?"One more":"Add one")):null}var fr=3;function Cs({duties:t},e,{key:n,policy:s,isOpen:o,change:i}){let r=new Rt(e,s,o);return c("\
fieldset",{class:"duties"},c("legend",{class:"quiet"},t.length?"Its duties":"It has no duties"),t.length?
c("ul",{},t.map(([a,l],u)=>{let d=(...p)=>i([...t.slice(0,u),...p,...t.slice(u+1)]),f=typeof a=="num\
ber"?e.duties[a].written:a,h=`${n} duty ${u}`;return r.duty(f,l,h,{drop:()=>d(),change:p=>d([p,l]),waive:p=>d(
[a,p])})})):null,r.adding(`${n} owe`,a=>i([...t,[a,null]])))}var Rt=class{constructor(e,n,s){this.bench=
e,this.policy=n,this.isOpen=s,this.deadlines=ce(e.duties)}get hasCalendar(){return!!this.policy.calendar}duty(e,n,s,o,i=0){
let{bench:r}=this,a=we(e,r),l=Fe(e,this.policy,r,this.deadlines),{waive:u}=o;return c("li",{},c("spa\
n",{},k(a),n?`, unless ${r.sayCondition(n)}`:"")," ",c("button",{type:"button","data-key":`${s} drop`,
"aria-label":`Drop it: ${a}`,onclick:o.drop},"Drop it"),n&&u?c("button",{type:"button","data-key":`${s}\
 always`,onclick:()=>u(null)},"Drop the exception"):null,l?c("p",{class:"wrong"},`${k(l)}.`):null,Ts(
e,s,this.hasCalendar,o.change),ne(`${s} parts`,this.isOpen,"All its parts",()=>[this.parts(e,s,o.change,
i),u?this.exception(n,s,u):null]))}parts(e,n,s,o){let{bench:i,hasCalendar:r}=this,a=d=>f=>s(mn(e,d,f)),
l=(d,f)=>c("span",{class:"bound"},c("span",{class:"quiet"},d),f),u=c("input",{type:"checkbox",checked:e.
condition,"data-key":`${n} condition`});return u.addEventListener("change",()=>a("condition")(u.checked)),
c("div",{class:"parts"},l("Who owes it",Ft("Who owes it",e.who,i.parties,`${n} who`,a("who"))),l("Wh\
at is to be done",Ft("What is to be done",e.duty,i.doing,`${n} does`,a("duty"))),this.names(e.either,
"Or else does as well",i.doing,`${n} either`,a("either")),l("Its time runs from",ot(e.from??"","Its \
time runs from","no event",`${n} from`,i,a("from"))),e.for?null:l("Due before",ot(e.before??"","Due \
before","no event",`${n} before`,i,a("before"))),it(e.or_within??[],"Or a time that ends earlier",`${n}\
 or_within`,r,i,a("or_within")),it(e.extended??[],"Extended, if that comes in time, to",`${n} extend\
ed`,r,i,a("extended")),it(e.if_within??[],"Only if what it runs from comes within",`${n} if_within`,
r,i,a("if_within")),this.names(e.lifted_by,"Lifted by",i.events,`${n} lifted_by`,a("lifted_by")),c("\
label",{},u,c("span",{},"What is decided depends on its being done")),o<fr?this.otherwise(e.else??[],
n,a("else"),o+1):null)}names(e=[],n,s,o,i){let r=Object.fromEntries(Object.entries(s).filter(([l])=>!e.
includes(l))),a=Ft(`${n}: one more`,"",{"":"add one",...r},o,l=>i([...e,l]));return c("span",{class:"\
bound"},c("span",{class:"quiet"},n),e.map((l,u)=>c("button",{type:"button","data-key":`${o} ${u}`,"a\
ria-label":`Drop it: ${s[l]}`,onclick:()=>i(e.filter(d=>d!==l))},s[l],c("span",{"aria-hidden":"true"},
" ×"))),a)}otherwise(e,n,s,o){return c("fieldset",{class:"duties"},c("legend",{class:"quiet"},"Owed\
 once it is broken"),e.length?c("ul",{},e.map((i,r)=>this.duty(i,null,`${n} else ${r}`,{drop:()=>s(e.
filter((a,l)=>l!==r)),change:a=>s(e.map((l,u)=>u===r?a:l))},o))):null,this.adding(`${n} else owe`,i=>s(
[...e,i])))}exception(e,n,s){let o=e===null?[]:"all"in e?e.all:[e];return c("fieldset",{class:"excep\
tion"},c("legend",{class:"quiet"},o.length?"It falls away where all of these hold":"It never falls a\
way"),Ne(o,`${n} unless`,this.bench,{adding:o.length?"And besides":"Unless",fewest:0,isOpen:this.isOpen,
change:i=>s(i.length>1?{all:i}:i[0]??null)}))}adding(e,n){let s=c("select",{"aria-label":"Who"},Ut(this.
bench.parties)),o=c("select",{"aria-label":"Must"},Ut(this.bench.doing));return!o.options.length||!s.
options.length?null:c("p",{class:"bound"},c("span",{class:"quiet"},"One more"),s,c("span",{}," must "),
o,c("button",{type:"button","data-key":e,onclick:()=>n({who:s.value,duty:o.value})},"Add the duty"))}};
function Ft(t,e,n,s,o){let i=c("select",{"aria-label":t,"data-key":s},Ut(n,e));return i.addEventListener(
"change",()=>o(i.value)),i}function Ut(t,e){return Object.entries(t).map(([n,s])=>c("option",{value:n,
selected:n===e},s))}var qs=[["allow/must","allow: must disclose"],["allow/may","allow: may disclose, need not"],["allow/\
owner","allow: the owner hands it over"],["refuse/must_not","refuse: must not disclose"],["refuse/no\
_ground","refuse: has no ground to disclose"],["refuse/impossible","refuse: impossible"],["not_gover\
ned/","not governed"]],hr=[["as_requested","all that was requested"],["narrowed","only a part of it"]];
function Is(t,e,n){let{when:s}=t,{key:o,isChanged:i,isNew:r,isOpen:a}=n,l=`${t.outcome}/${t.mode}`,u=[
c("code",{},t.id),r?c("strong",{}," new"):i?c("strong",{}," changed"):null,c("span",{class:"decides",
"data-decides":o,hidden:!0}," decides the request above"),c("span",{class:"answered"},s?`If ${s.all.
length?e.sayCondition(s):"(no condition yet)"}: `:"In every other case: ",qs.find(([f])=>f===l)?.[1]??
l)],d=ne(o,a,u,()=>c("div",{class:"editor"},r?pr(t,n):null,s?Ne(s.all,o,e,{adding:"Add a condition",
fewest:r?0:1,isOpen:a,change:f=>n.change({when:{all:f}})}):null,wr(t,l,e,n),mr(t,n),Cs(t,e,{key:o,policy:n.
policy,isOpen:a,change:f=>n.change({duties:f})}),gr(t,n),c("p",{class:"doing"},r?null:Le(`${o} resto\
re`,"As it was",n.restore,!i),s?Le(`${o} earlier`,"Move up",n.earlier??_s,!n.earlier):null,s?Le(`${o}\
 later`,"Move down",n.later??_s,!n.later):null,Le(`${o} insert`,"Insert a rule before it",n.insert),
s?Le(`${o} remove`,"Take the rule out",n.remove):null)));return d.className=i||r?"rule changed":"rul\
e",d.dataset.rule=o,d}function pr({id:t},{key:e,wrongId:n,goodId:s,rename:o}){let i=c("input",{value:t,
"data-key":`${e} id`,autocomplete:"off",spellcheck:"false"}),r=c("span",{class:"wrong",role:"alert"});
return i.addEventListener("change",()=>{let a=i.value.trim(),l=a===t?"":n(a);r.textContent=l?`${k(l)}\
.`:"",i.toggleAttribute("aria-invalid",!!l),!l&&a!==t&&o(a)}),c("div",{},c("label",{class:"bound"},c(
"span",{class:"quiet"},"What the rule is called"),i,r),s===t?null:c("button",{type:"button","data-ke\
y":`${e} call`,onclick:()=>o(s)},"Call it ",c("code",{},s)))}function mr(t,{key:e,change:n}){return[
["contested","Contested, since"],["unverified","Not verified, since"]].map(([s,o])=>{let i=c("input",
{value:t[s],"data-key":`${e} ${s}`,placeholder:"it is not"});return i.addEventListener("change",()=>n(
{[s]:Xe(i.value)})),c("label",{class:"bound"},c("span",{class:"quiet"},o),i)})}function _s(){}function gr({
quote:t},{quoted:e}){return t?c("p",{class:"quiet"},"Its source says: ",c("q",{},t)):e?c("p",{class:"\
quiet"},"Left out, since the rule reads otherwise now: its source says ",c("q",{},e)):null}function Le(t,e,n,s=!1){
return c("button",{type:"button","data-key":t,onclick:n,disabled:s},e)}function wr(t,e,n,s){let o=c(
"select",{"data-key":`${s.key} outcome`},qs.map(([p,m])=>c("option",{value:p,selected:p===e},m)));o.
addEventListener("change",()=>s.change(yr(o.value,t,n)));let{outcome:i,mode:r,scope:a}=t,l=[...i==="\
allow"?[]:[["","none"]],...Object.entries(n.grounds)],u=c("select",{"data-key":`${s.key} ground`},l.
map(([p,m])=>c("option",{value:p,selected:p===t.ground},m)));u.addEventListener("change",()=>s.change(
{outcome:i,mode:r,scope:a,ground:u.value}));let d=c("select",{"data-key":`${s.key} scope`},hr.map(([
p,m])=>c("option",{value:p,selected:p===a},m)));d.addEventListener("change",()=>s.change({outcome:i,
mode:r,scope:d.value,ground:t.ground}));let f=c("input",{value:t.because,"data-key":`${s.key} becaus\
e`});f.addEventListener("change",()=>s.change({because:Xe(f.value)}));let h=c("select",{"data-key":`${s.
key} source`},t.when?null:c("option",{value:""},"none"),s.sources.map(({id:p,title:m})=>c("option",{
value:p,selected:p===t.source},m)));return h.addEventListener("change",()=>s.change({source:h.value})),
[c("label",{class:"bound"},c("span",{class:"quiet"},"It decides"),o),i==="not_governed"?null:c("labe\
l",{class:"bound"},c("span",{class:"quiet"},i==="allow"?"On the ground of":"Though asked on the grou\
nd of"),u),i==="allow"?c("label",{class:"bound"},c("span",{class:"quiet"},"How much"),d):null,c("lab\
el",{class:"bound"},c("span",{class:"quiet"},"Because"),f),c("label",{class:"bound"},c("span",{class:"\
quiet"},"By its source"),h)]}function yr(t,e,n){let[s,o]=t.split("/");if(s!=="allow")return{outcome:s,
mode:o,ground:"",scope:""};let i=e.ground||Object.keys(n.grounds)[0]||"";return{outcome:s,mode:o,ground:i,
scope:e.scope||"as_requested"}}function Ds(t,e,n){let s=new st(t),o=new Set,i=()=>{for(let r of t.querySelectorAll(".decides"))r instanceof
HTMLElement&&(r.hidden=!o.has(r.dataset.decides??""))};return{mark(r){o=r,i()},draw(r,a){let l=u=>s.
change(()=>n.alter({variant:{...a,...u}}));s.draw(()=>{br(t,r,a,e,l),i()})}}}function br(t,e,n,s,o){
let i=new Set([...t.querySelectorAll("details[open]")].map(u=>u.getAttribute("data-fold"))),r=s.draftOf(
n.regime),a=r?Ze(r,n.layers,s):[],l=(e?.layers??[]).map((u,d)=>{let f=new Ht(u,a[d].rules,n,s,o,t),h=u.
rules.map((p,m)=>{let b=g=>i.has(g)||f.isBlank(p)&&g===f.key(p.id);return c("li",{},f.editor(p,m,b))});
return[e?.combine?Es(e,d,n,s,o):null,c("ol",{},h)]});w(t,l.length?c("p",{class:"quiet"},"The first r\
ule whose conditions all hold decides."):null,l,e?.combine?Ms(e,n,s,o):null,n.gone.map(u=>c("p",{},"\
Taken out: ",c("code",{},u)," ",c("button",{type:"button","data-key":`${u} back`,onclick:()=>o({gone:n.
gone.filter(d=>d!==u)})},"Put it back"))))}var Ht=class{constructor({layer:e,rules:n},s,o,i,r,a){this.
layer=e,this.rules=n,this.before=new Map(s.map(l=>[l.id,l])),this.state=o,this.bench=i,this.alter=r,
this.element=a,this.sources=i.sourcesOf(o.regime,e)}key(e){return G(this.state.regime,this.layer,e)}isBlank({
id:e,when:n}){return!this.before.has(e)&&n?.all.length===0}editor(e,n,s){let{state:o,bench:i,alter:r}=this,
a=this.key(e.id),l=!this.before.has(e.id),u=this.rules.length-1;return Is(e,i,{key:a,isNew:l,isOpen:s,
isChanged:Object.hasOwn(o.changes,a),quoted:this.before.get(e.id)?.quote??"",policy:i.policies[this.
layer],sources:this.sources,change:d=>r({changes:{...o.changes,[a]:{...o.changes[a],...d}}}),remove:()=>l?
this.forget(e.id):r({gone:[...o.gone,a]}),restore:()=>r({changes:Wt(o.changes,a)}),insert:()=>this.insert(
n),wrongId:d=>z(d,this.taken(e.id)),goodId:En(e,this.taken(e.id)),rename:d=>this.rename(e.id,d),earlier:n>
0&&n<u?()=>this.move(n,n-1):null,later:n<u-1?()=>this.move(n,n+1):null})}move(e,n){let s=this.ids();
s.splice(n,0,...s.splice(e,1)),this.put(s)}insert(e){let n=this.ids();n.splice(e,0,St("new-1",this.taken())),
this.put(n)}taken(e){return new Set([...this.ids(),...this.before.keys()].filter(n=>n!==e))}rename(e,n){
let[s,o]=[this.key(e),this.key(n)];for(let r of["data-key","data-fold"])for(let a of this.element.querySelectorAll(
`[${r}]`)){let[l,...u]=(a.getAttribute(r)??"").split(" ");l===s&&a.setAttribute(r,[o,...u].join(" "))}
let i=Object.entries(this.state.changes).map(([r,a])=>[r===s?o:r,a]);this.put(this.ids().map(r=>r===
e?n:r),Object.fromEntries(i))}forget(e){let n=Wt(this.state.changes,this.key(e));this.put(this.ids().
filter(s=>s!==e),n)}ids(){return this.rules.map(({id:e})=>e).slice(0,-1)}put(e,n=this.state.changes){
let o=[...this.before.keys()].filter(r=>e.includes(r)).join()===e.join(),i=Wt(this.state.orders,this.
layer);this.alter({changes:n,orders:o?i:{...i,[this.layer]:e}})}};function Wt(t,e){return Object.fromEntries(
Object.entries(t).filter(([n])=>n!==e))}var Pt=25,Bs=10,$r={law_first:"what a law forbids or commands comes first, then any refusal",deny_overrides:"\
any that refuses decides",permit_overrides:"any that allows decides",first_applicable:"the first tha\
t says anything decides"},kr="All else stays as it is, and the file takes it over: of what kind the \
regime is, where and from when to when it is in force, how it counts time, what is said about it, it\
s sources, and the words that are quoted from them. Its title gets the word “changed”. What is to be\
 otherwise there, change in the file.",vr={wider:"wider",narrower:"narrower",changed:"changed otherw\
ise"};function Fs(t,e,n){let s=c("select",{id:"vary"},c("option",{value:""},"none"),e.regimes.map(({
name:g,whyFixed:y})=>c("option",{value:g},y?`${g} (cannot be changed here)`:g)));s.addEventListener(
"change",()=>n.alter({variant:{...fe,regime:s.value}}));let o=c("p",{class:"quiet"}),i=c("select",{id:"\
combine"},Ye.map(g=>c("option",{value:g},$r[g]))),r=c("p",{hidden:!0},c("label",{for:"combine"},"Of \
its layers, "),i),a=c("div",{class:"rules"}),l=Ds(a,e,n),u=c("p",{class:"quiet",hidden:!0},kr),d=c("\
div",{class:"outcome",tabindex:"-1"}),f=c("p",{role:"status"}),h=c("div",{class:"brief",hidden:!0},f,
c("button",{type:"button",onclick:()=>Or(d)},"See what changes"));w(t,c("p",{class:"quiet"},"Change \
the rules of a regime, and see at once what would be answered otherwise."),c("label",{for:"vary"},"T\
he rules of "),s,o,r,a,u,h,d);let p="",m=null,b=fe;return i.addEventListener("change",()=>{let g=e.regimesByName.
get(b.regime)?.stack?.combine,y=Ye.find(O=>O===i.value&&O!==g);n.alter({variant:{...b,combine:y??""}})}),
{show(g){let{variant:y}=g.state;b=y,s.value=y.regime;let{stack:O,whyFixed:H}=e.regimesByName.get(y.regime)??
{};u.hidden=!y.regime||!!H,r.hidden=!O||!!H,i.value=y.combine||O?.combine||"",o.textContent=H??"";let M=JSON.
stringify(y),I=M===p&&m?null:es(e,y);M!==p&&(p=M,l.draw(I,y),m=I&&xr(y)?e.tryVariant(I):null,f.textContent=
Sr(d,m,y,e,n),h.hidden=!f.textContent),Tr(d,m,g),l.mark(Lr(m,g))}}}function Or(t){t.scrollIntoView(),
t.focus({preventScroll:!0})}function xr({combine:t,layers:e,changes:n,gone:s,orders:o}){return t!==""||
e.length>0||s.length>0||Object.keys({...n,...o}).length>0}function Sr(t,e,n,s,o){if(!e)return w(t,n.
regime?c("p",{class:"quiet"},"No rule is changed yet."):null),"";if(e.complaints.length)return w(t,c(
"div",{class:"complaint"},c("p",{},c("strong",{},"These rules would be refused:")),c("ul",{},e.complaints.
map(l=>c("li",{},k(l)))))),"These rules would be refused.";let i=e.flips(),r=e.unseen(i);for(let l of t.
querySelectorAll("a[download]"))l instanceof HTMLAnchorElement&&URL.revokeObjectURL(l.href);w(t,c("d\
iv",{class:"here"}),c("h3",{},"What flips"),Ar(i,o),c("h3",{},"What no scenario sees"),Nr(r,s,o),c("\
h3",{},e.files.length>1?"Its files":"Its file"),e.files.length>1?c("p",{class:"quiet"},"Save them in\
to one folder: the first is made of the others."):null,e.files.map((l,u)=>Er(l,u)));let a=r.length?`\
 No scenario sees ${A(r.length,"kind")} of change.`:"";return`${Vt(i)}${a}`}function Vt(t){if(!t.length)
return"No reported case and no scenario is answered otherwise.";let e=Object.entries(vr).map(([s,o])=>({
words:o,number:t.filter(i=>i.direction===s).length})).filter(({number:s})=>s).map(({words:s,number:o})=>`${o}\
 ${s}`);return`${t.length===1?"One case or scenario is":`${t.length} cases and scenarios are`} answe\
red otherwise: ${et(e)}.`}function Er({name:t,text:e},n){let s=`variant-file-${n}`,o=c("textarea",{id:s,
readonly:!0,rows:"12",spellcheck:"false"});o.value=e;let i=c("p",{role:"status",class:"quiet"}),r=c(
"a",{class:"button",download:t},`Save as ${t}`);return r.href=URL.createObjectURL(new Blob([e],{type:"\
text/yaml"})),c("div",{class:"file"},c("label",{for:s},c("span",{class:"unseen"},"The file "),c("cod\
e",{},t)),o,c("p",{class:"doing"},c("button",{type:"button",onclick:()=>{Mr(o,i)}},"Copy the file"),
r),i)}async function Mr(t,e){try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{
t.focus(),t.select(),e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}function Ar(t,e){
return t.length?[c("p",{},Vt(t)),c("ul",{class:"flips"},t.slice(0,Pt).map(({starter:n,before:s,after:o})=>c(
"li",{},c("button",{type:"button",onclick:()=>e.startFrom(n.id)},n.title),zt(s,o),N(s)===N(o)?Jt(s,o):
null))),t.length>Pt?c("p",{class:"quiet"},`And ${t.length-Pt} more.`):null]:c("p",{},Vt(t))}function Nr(t,e,n){
if(!t.length)return c("p",{},"Nothing: each kind of change shows in some case or scenario.");let s=c(
"ul",{class:"flips"},t.slice(0,Bs).map(({request:i,before:r,after:a})=>c("li",{},c("button",{type:"b\
utton",onclick:()=>n.alter({facts:i.facts,passed:[]})},k(et(e.stated(i)))||"An ordinary request"),zt(
r,a),N(r)===N(a)?Jt(r,a):null))),o=t.length-Bs;return[s,o>0?c("p",{class:"quiet"},`And ${o} more.`):
null]}function zt(t,e){return c("span",{class:"turn"},j(t.sign),` ${N(t)} `,c("span",{"aria-hidden":"\
true"},"→"),c("span",{class:"unseen"},"becomes")," ",j(e.sign),` ${N(e)}`)}function Lr(t,{request:e,
decided:n,state:s}){let{regime:o}=s.variant,i=n.answers.find(l=>l.regime===o);if(!i)return new Set;if(!t||
t.complaints.length)return new Set(i.reasons.map(({rule:l})=>l));let r=t.draft.layers.flatMap(({layer:l,
rules:u})=>u.map(({id:d})=>G(o,l,d))),a=t.regime.rules.slice(-r.length).map(({id:l})=>l);return new Set(
t.answer(e).reasons.flatMap(({rule:l})=>r[a.indexOf(l)]??[]))}function Jt(t,e){let n=he(t,e),s=he(e,
t);return[n.length?c("span",{class:"owed"},`No longer: ${n.join("; ")}.`):null,s.length?c("span",{class:"\
owed"},`Newly: ${s.join("; ")}.`):null]}function Tr(t,e,{request:n,decided:s,state:o}){let i=t.querySelector(
".here"),r=s.answers.find(({regime:u})=>u===o.variant.regime);if(!i||!e)return;if(!r){w(i);return}let a=e.
answer(n),l=q(r)===q(a);w(i,c("p",{},c("strong",{},"The request above: "),l?["answered as before, ",
j(a.sign),` ${N(a)}`]:zt(r,a),Jt(r,a)))}var E=Pn(await jr());async function jr(){try{return await Qn($("data",HTMLElement).textContent??"")}catch(t){
throw $("too-old",HTMLElement).hidden=!1,t}}var v=jt(),C=null,W={answer(t,e){K({facts:{...v.facts,[t]:e},
passed:v.passed.filter(n=>n!==t)})},pass(t){K({facts:Rs(t),passed:[...v.passed.filter(e=>e!==t),t]})},
takeBack(t){K({facts:Rs(t),passed:v.passed.filter(e=>e!==t)})},startFrom(t){let e=E.starters.find(n=>n.
id===t);e&&K({from:t,facts:e.facts,passed:[]})},alter:K,showQuestion(t){Us.open(t)}},Us=ys($("questi\
ons",HTMLElement),$("search",HTMLInputElement),$("found",HTMLElement),E,W),Ws=hs({list:$("answers",HTMLElement),
tally:$("tally",HTMLElement),shown:$("count",HTMLElement)},E,W,Fr),Cr=[ms($("next",HTMLElement),E,W),
Us],_r=[vs($("start",HTMLElement),E,W),ps($("hits",HTMLElement),$("search",HTMLInputElement),E,W),bs(
$("stated",HTMLElement),E,W),$s($("complaint",HTMLElement),E,W),ks($("pinned",HTMLElement),E,W),Ws,xs(
$("take-away",HTMLElement),E,W),Fs($("variant-of",HTMLElement),E,W),Ur(),Wr()];function Rs(t){return Object.
fromEntries(Object.entries(v.facts).filter(([e])=>e!==t))}function K(t){let e="facts"in t||"pinned"in
t||"variant"in t;v={...v,...t},e&&!Object.keys(v.facts).length&&(v={...v,from:""});let n=as(v);e?history.
pushState(null,"",n):history.replaceState(null,"",n),Ps()}function Hs(){v=rs(location.hash,E),Ps()}var at={
key:"",turning:{byFact:new Map,byRegime:new Map}};function qr(t){let e=JSON.stringify(t);return at.key!==
e&&(at={key:e,turning:E.turnsOn(t)}),at.turning}function Ps(){let t={facts:v.facts,passed:v.passed},
e=C&&JSON.stringify(C.request)===JSON.stringify(t),n=C&&e?C.decided:E.decide(t),s=e?C?.earlier??null:
C?.decided??null;C={state:v,request:t,decided:n,turning:at.turning,next:C?.next??null,earlier:s,pinned:v.
pinned?Br(v.pinned):null};for(let i of _r)i.show(C);e||Dr(s?.answers??[],n);let o=C;setTimeout(()=>{
if(C===o){o.turning=qr(t),o.next=Ir(o.turning);for(let i of Cr)i.show(o);Rr(o)}})}function Ir({byFact:t}){
let e=[...t].map(([n,s])=>({fact:n,regimes:s}));return e.length?e.reduce((n,s)=>s.regimes.length>n.regimes.
length?s:n):null}function Dr(t,{answers:e}){$("heard",HTMLElement).textContent=t.length||!e.length?ls(
t,e):""}var Gt=null;function Br(t){let e=JSON.stringify(t);return Gt?.key!==e&&(Gt={key:e,decided:E.
decide(t)}),Gt.decided}var rt={key:"",steps:new Map};function Fr(t){let e={facts:v.facts,passed:v.passed},
n=JSON.stringify(e);rt.key!==n&&(rt={key:n,steps:new Map});let s=rt.steps.get(t)??E.steps(e,t);return rt.
steps.set(t,s),s}function Rr(t){let e=t.decided.answers.filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=e.
shift();C!==t||s===void 0||(Ws.hint(s),setTimeout(n))};setTimeout(n)}function Ur(){let t=$("shown",HTMLSelectElement),
e=$("beside",HTMLSelectElement);w(e,c("option",{value:""},"none"),E.regimes.filter(s=>!s.why).map(({
name:s})=>c("option",{value:s},s)));let n=$("sought",HTMLInputElement);return n.addEventListener("in\
put",()=>K({sought:n.value})),t.addEventListener("change",()=>K({shown:t.value})),e.addEventListener(
"change",()=>K({beside:e.value})),$("controls",HTMLFormElement).addEventListener("submit",s=>s.preventDefault()),
{show({state:s}){t.value=s.shown,e.value=s.beside,document.activeElement!==n&&(n.value=s.sought);let o={
all:!0,disclosing:!0,differing:s.beside!=="",changed:s.pinned!==null};for(let i of t.options)i.disabled=
!o[i.value]}}}function Wr(){let t=$("to-see",HTMLButtonElement),e=n=>{let s=$(n,HTMLElement);s.scrollIntoView(),
s.focus({preventScroll:!0})};return t.addEventListener("click",()=>e("see-title")),$("to-ask",HTMLButtonElement).
addEventListener("click",()=>e("ask-title")),$("skip",HTMLAnchorElement).addEventListener("click",n=>{
n.preventDefault(),e("ask-title")}),{show({decided:n}){let s=E.legend.map(o=>({sign:o,number:n.answers.
filter(i=>i.sign.slug===o.slug).length}));w(t,"The answers ",s.filter(({number:o})=>o).map(({sign:o,
number:i})=>c("span",{},j(o),c("span",{class:"unseen"},`${o.name} `),` ${i} `)))}}}$("search",HTMLInputElement).
addEventListener("input",({target:t})=>{$("next",HTMLElement).hidden=t instanceof HTMLInputElement&&
t.value.trim()!==""});Yn();addEventListener("hashchange",Hs);Hs();
