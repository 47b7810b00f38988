var H=class{constructor(t){this.sizes=t,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.values=
[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(4096),this.
filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,this.
choices=new Map}terminal(t){let n=this.terminals.get(t);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=t,this.terminals.set(t,s),s}node(t,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=It(t,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
t&&Ze(this.kids[a],n))return a;i=i+1&o}let r=this.add(t,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(t,n){return this.levels.push(t),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let t=new Int32Array(
this.table.length*2),n=t.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=It(this.levels[s],this.kids[s])&n;for(;t[o]!==0;)o=o+1&n;t[o]=s,this.slots[s]=o}this.
table=t}lent(t){let n=this.levels.length;this.forget();try{return t()}finally{for(let s=this.levels.
length-1;s>=n;s-=1)this.levels[s]===1073741824?this.terminals.delete(this.values[s]):(this.table[this.
slots[s]]=0,this.filled-=1);this.levels.length=n,this.kids.length=n,this.values.length=n,this.slots.
length=n,this.forget()}}leaf(t,n){return this.node(t,n.map(Number))}negation(t){if(t<=1)return 1-t;let n=this.
negations.get(t);if(n!==void 0)return n;let s=this.node(this.levels[t],this.kids[t].map(o=>this.negation(
o)));return this.negations.set(t,s),this.negations.set(s,t),s}both(t,n){if(t===0||n===0)return 0;if(t===
1||t===n)return n;if(n===1)return t;let s=Math.min(t,n)*67108864+Math.max(t,n),o=this.boths.get(s);if(o!==
void 0)return o;let i=Math.min(this.levels[t],this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)
r.push(this.both(this.kidAt(t,i,l),this.kidAt(n,i,l)));let a=this.node(i,r);return this.boths.set(s,
a),a}either(t,n){if(t===1||n===1)return 1;if(t===0||t===n)return n;if(n===0)return t;let s=Math.min(
t,n)*67108864+Math.max(t,n),o=this.eithers.get(s);if(o!==void 0)return o;let i=Math.min(this.levels[t],
this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)r.push(this.either(this.kidAt(t,i,l),this.kidAt(
n,i,l)));let a=this.node(i,r);return this.eithers.set(s,a),a}choice(t,n,s){if(t===1||n===s)return n;
if(t===0)return s;let o=this.choices.get(t);o===void 0&&this.choices.set(t,o=new Map);let i=n*67108864+
s,r=o.get(i);if(r!==void 0)return r;let a=Math.min(this.levels[t],this.levels[n],this.levels[s]),l=[];
for(let u=0;u<this.sizes[a];u+=1){let h=this.kidAt(t,a,u);l.push(this.choice(h,this.kidAt(n,a,u),this.
kidAt(s,a,u)))}let c=this.node(a,l);return o.set(i,c),c}kidAt(t,n,s){return this.levels[t]===n?this.
kids[t][s]:t}map(t,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(t(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(t,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(c=>this.
levels[c]));if(l===1073741824)a=this.terminal(t(...i.map(c=>this.values[c])));else{let c=[];for(let u=0;u<
this.sizes[l];u+=1)c.push(o(i.map(h=>this.kidAt(h,l,u))));a=this.node(l,c)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(t())}restrict(t,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(t)}fold(t,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let c=this.kids[r].map(
i);l=n.has(a)?[...new Set(c)].reduce(s):this.node(a,c),o.set(r,l)}return l};return i(t)}exists(t,n){
return n.size?this.fold(t,n,(s,o)=>this.either(s,o)):t}tested(t){let n=new Set;for(let s of this.reached(
t))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(t){return this.reached(t).
filter(n=>this.levels[n]===1073741824)}reached(t){let n=new Set,s=[],o=[t];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function It(e,t){let n=e+2654435769;for(let s of t)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function Ze(e,t){for(let n=0;n<e.length;n+=1)if(e[n]!==t[n])return!1;return!0}var O="unknown",B=class{constructor(t){this.isMeasured=t.type==="number"||t.type==="date",this.cuts=
t.cuts??[],this.classes=t.classes,this.plainest=t.plainest,this.places=new Map((t.values??[]).map(([
n],s)=>[n,s]))}classOf(t){if(!this.isMeasured){let o=this.places.get(t);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<t?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===t?1:0)]}},P=class{constructor(t,n,s,o){this.nodes=t,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(t){return this.levels.get(t)}cutterOf(t){
return this.cutters.get(t)}condition(t){let{nodes:n}=this;if("not"in t)return n.negation(this.condition(
t.not));if("all"in t)return this.deepestFirst(t.all).reduce((i,r)=>n.both(i,r),1);if("any"in t)return this.
deepestFirst(t.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(t.fact),o=s.map(i=>Rt(
t,i));return n.leaf(this.levelOf(t.fact),o)}deepestFirst(t){let{levels:n}=this.nodes;return t.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(t,n){let s=this.cutterOf(t),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(t),s.plainest.map((i,r)=>r===o))}};function D(e,t){if("not"in e){let s=D(e.not,t);
return s===null?null:!s}if("all"in e)return Ut(e.all,t,!1);if("any"in e)return Ut(e.any,t,!0);let n=t[e.
fact];return n===O?null:Rt(e,n)}function Ut(e,t,n){let s=!n;for(let o of e){let i=D(o,t);if(i===n)return n;
i===null&&(s=null)}return s}function Rt(e,t){return"in"in e?e.in.includes(t):(e.at_least===void 0||t>=
e.at_least)&&(e.at_most===void 0||t<=e.at_most)&&(e.more_than===void 0||t>e.more_than)&&(e.less_than===
void 0||t<e.less_than)}function S(e){return{any:[{not:e.when},e.then]}}var Xe={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function _(e,t="and"){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t}\
 ${e[e.length-1]}`}function z(e){return typeof e!="number"||Math.abs(e)>=1e-6||e===0?String(e):e.toFixed(
20).replace(/0+$/,"")}function q(e,t){return t===O?e.unknownPhrase:e.template?e.template.replace(/\{(?:number|date)\}|\(s\)/g,
n=>n!=="(s)"?z(t):t===1?"":"s"):e.values.find(n=>n.value===t)?.phrase??z(t)}function Ft(e,t,n){let s=_(
t.map(({clause:u})=>u));switch(e.outcome){case"needs_facts":return`needs facts: it turns on ${s}`;case"\
not_governed":return"not governed";case"error":return"error: the engine failed"}let o=e.outcome==="a\
llow",i=e.mode?Xe[e.mode]:o?"how is open":"why is open",r=o?"":"though asked ",a=e.ground?`, ${r}on \
the ground of ${n[e.ground]}`:"",l=e.scope==="narrowed"?", but only a part":"",c=s?` (the details tu\
rn on ${s})`:"";return`${e.outcome}: ${i}${a}${l}${c}`}var Bt={sign:" ",name:"not known here",slug:"not-known-here"};function at(e,t,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:c,unknownPhrase:u})=>({fact:l,clause:c,phrase:u})),a=t.reasons.map(l=>tn(
l,e));return{...t,regime:e.name,why:"",sign:s[o[`${t.outcome}/${t.mode}`]],said:Ft(t,r,i),duties:[...t.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function T(e,t){let n=[];if(e.why||t.why)return n;for(let o of["outcome","mode","ground","scope"])e[o]!==
t[o]&&n.push(o);let s=o=>_(o.duties.map(i=>i.said).sort());return s(e)!==s(t)&&n.push("duties"),n}function lt(e){
return{regime:e.name,why:e.why,outcome:"",mode:"",ground:"",scope:"",sign:Bt,said:Bt.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function tn(e,t){let n=t.rules.find(i=>i.
id===e.rule)??null,s=e.rule.includes("/")?e.rule.slice(0,e.rule.lastIndexOf("/")+1):"",o=e.source?t.
sources.find(i=>i.id===s+e.source)??null:null;return{rule:e.rule,because:e.because,source:o,isContested:e.
isContested,contested:n?.contested??"",isUnverified:e.isUnverified,unverified:n?.unverified??"",text:n}}var en=3,nn=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function ft(e,t){return ut(ct(e,t))}function ut({
word:e,parts:t}){return e==="not"?`it is not so that ${t[0]}`:t.join(`, ${e} `)}function ct(e,t){if("\
not"in e){let s=e.not;if("in"in s){let o=Dt(t,s.fact);if(!o.template)return Ht(o,$t(o,s.in))}return St(
ct(s,t))}if("all"in e)return Wt("and",e.all.map(s=>ct(s,t)));if("any"in e)return Wt("or",e.any.map(s=>ct(
s,t)));let n=Dt(t,e.fact);return"in"in e?Ht(n,e.in):X(sn(n,e))}function Dt(e,t){return e.get(t)}function $t(e,t){
return e.values.map(n=>n.value).filter(n=>!t.includes(n))}function X(e){return{word:"",parts:[e]}}function St(e){
return{word:"not",parts:[e.word?`(${ut(e)})`:ut(e)]}}function Wt(e,t){if(t.length===1)return t[0];let n=t.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===e?s.parts:[`(${ut(s)})`]});return{word:e,parts:n}}function Ht(e,t){
if(e.template){let s=[...t].sort((o,i)=>String(o)<String(i)?-1:1);return vt(e,s)}if(!t.length)return X(
"in no case");let n=$t(e,t);for(let s of e.groups){if(Pt(s.values,t))return X(s.phrase);if(Pt(s.values,
n))return St(X(s.phrase))}return n.length?t.length>Math.max(n.length,en)?St(vt(e,n)):vt(e,$t(e,n)):X(
`no matter ${e.unknown}`)}function Pt(e,t){return e.length===t.length&&e.every(n=>t.includes(n))}function vt(e,t){
return{word:t.length===1?"":"or",parts:t.map(n=>q(e,n))}}function sn(e,t){let n=e.type==="date",s=nn.
flatMap(([i,r,a])=>{let l=t[i];return l===void 0?[]:[`${n?a:r} ${z(l)}`]});return e.template.replaceAll(
"on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>_(s))}var dt=class{constructor(t,n,s,o){this.space=t,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:t.condition(S(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(t){let n={...this.ordinary,...t};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||D(S(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(t,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(t,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let c=n[l],u=o.levelOf(l);c===O||s.has(l)?a.push(u):Object.hasOwn(t,l)||!this.assumable.has(
l)?i[u]=o.cutterOf(l).classOf(c):r[l]=this.ordinary[l]===O?c:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(t,n,s){let{space:o}=this,i=this.restricted(this.ties,t),r=this.ways(i,n),a=Object.keys(n).
map(u=>o.levelOf(u));for(let u of a){let h=this.onlyClass(r,u);h>=0&&(t[u]=h)}r=o.nodes.restrict(r,t);
let l=new Set(a.filter(u=>t[u]<0)),c=new Set(i.flatMap(({kept:u})=>[...o.nodes.tested(u)]));return{fixed:t,
ways:r,unknown:s,assumed:l,tied:c}}restricted(t,n){return t.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(t,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<t.length;i+=1){let r=o;for(let{tie:a,kept:l}of t)o=
this.giveWay(o,l,a,n);if(o===r)break}return t.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(t,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([c])=>Object.hasOwn(o,c)),a=r.length?i.both(
t,i.negation(n)):0;if(a===0)return t;let l=i.exists(a,new Set(r.map(([c])=>this.space.levelOf(c))));
for(let[c,u]of r)l=i.both(l,this.space.having(c,u));return i.either(i.both(t,i.negation(a)),l)}onlyClass(t,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(t,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(t,n){if(this.ties.every(({tie:s})=>D(S(s),
n)===!0))return null;for(let s of this.groups(t,n))if(!this.isPossible(s,t,n))return this.complaint(
this.fewest(s,t,n),t,n);return null}groups(t,n){let s=i=>n[i]===O||this.assumable.has(i)&&!Object.hasOwn(
t,i),o=[];for(let i of this.ties){let r=new Set(on(i.tie).filter(s)),a=[i];for(let l of o.filter(c=>[
...c.touched].some(u=>r.has(u))))o=o.filter(c=>c!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(t,n,s){
for(let o of t){let i=t.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return t}isPossible(t,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==O&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==O&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,c]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(c));return this.
ways(this.restricted(t,i),a)!==0}complaint(t,n,s){let o=[...new Set(t.flatMap(({tie:d})=>L(S(d))))],
i=new Set(t.flatMap(({tie:d})=>Object.keys(d.assume??{}))),r=o.filter(d=>Object.hasOwn(n,d)||!i.has(
d)),a=r.length>1?r:o,l=a.map(d=>`"${this.phrase(d,s[d])}"`),c=l.slice(0,-1),u=l[l.length-1],h=c.length>
1?"all ":c.length?"both ":"";return{facts:a,said:`${c.length?`${c.join(", ")} and ${u}`:u} cannot ${h}\
be`,because:[...new Set(t.map(({tie:d})=>d.because))].join(" ")}}};function L(e){return"not"in e?L(e.
not):"all"in e?e.all.flatMap(L):"any"in e?e.any.flatMap(L):[e.fact]}function on(e){return[...L(S(e)),
...Object.keys(e.assume??{})]}var rn=Symbol("impossible"),an=Symbol("several"),ln="technical/",cn="no way to complete what is unkn\
own is allowed by the constraints",ht=class{constructor(t,n){this.nodes=t,this.ties=n,this.outside=t.
terminal(rn),this.several=t.terminal(an)}settle(t,n,s){let o=this.left(t,n),i=this.rulings(o);return i.
length?un(i,r=>this.turning(o,n,r),s):{...Jt("error"),note:cn}}left(t,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(t,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(t){let{nodes:n}=this;
return n.terminalsOf(t).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(t,n){
let{nodes:s}=this;if(!n.size)return t;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let c=r<a?`${r},${a}`:`${a},${r}`,u=o.get(c);if(u===void 0){let h=[];for(let d=0;d<s.sizes[l];d+=1)h.
push(i(s.kidAt(r,l,d),s.kidAt(a,l,d)));u=s.node(l,h),o.set(c,u)}return u};return s.fold(t,n,i)}turning(t,n,s){
let{nodes:o}=this,i=c=>typeof c=="object"?s(c):c,r=o.map(i,t),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let c of this.together(n,a)){let u=new Set([...a].filter(h=>!l.
has(h)));if(this.isSettled(r,u))break;if(!c.some(h=>l.has(h))&&!this.isSettled(r,new Set(c)))for(let h of c)
l.add(h)}return n.unknown.filter(c=>l.has(c))}isSettled(t,n){return!this.nodes.terminalsOf(this.without(
t,n)).includes(this.several)}*together(t,n){let s=t.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(u=>t.fixed[u]<0),c=s.filter(u=>l.some(h=>u.has(h)));c.length&&(s=s.filter(u=>!c.includes(
u)),s.push(new Set([...l,...c.flatMap(u=>[...u])])))}let o=t.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>dn(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*Vt(l,a)}};function un(e,t,n){let[s]=e;if(e.length===1)return{...s,missing:[]};
let o=e.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=fn(e,n);if(e.some(a=>a.outcome!==
s.outcome))return{...Jt("needs_facts"),reasons:i,missing:t(a=>a.outcome)};let r=a=>e.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>e.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:t(a=>a.substance)}}
function Jt(e){return{outcome:e,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function fn(e,t){let n=new Set(e.flatMap(r=>r.reasons)),s=new Set(e.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(ln));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||e.every(a=>a.reasons.
includes(r))),i=({rule:r})=>t.get(r)??t.size;return o.sort((r,a)=>i(r)-i(a))}function dn(e,t){for(let n=0;n<
Math.min(e.length,t.length);n+=1)if(e[n]!==t[n])return e[n]-t[n];return e.length-t.length}function*Vt(e,t){
if(!t){yield[];return}for(let[n,s]of e.entries())for(let o of Vt(e.slice(n+1),t-1))yield[s,...o]}function Kt(e,t,n,s){
let o=new Set,i=new Set,r=(l,c)=>{if(l===c||l===s||c===s)return!1;let u=Math.min(e.levels[l],e.levels[c]);
if(u===1073741824)return!0;let h=l<c?`${l},${c}`:`${c},${l}`;if(i.has(h))return!1;i.add(h);for(let d=0;d<
e.sizes[u];d+=1)if(r(e.kidAt(l,u,d),e.kidAt(c,u,d)))return!0;return!1},a=l=>{if(e.levels[l]>n||o.has(
l))return!1;o.add(l);let c=[...new Set(e.kids[l])];return e.levels[l]<n?c.some(a):c.some((u,h)=>c.slice(
h+1).some(d=>r(u,d)))};return a(t)}var J=class{constructor(t,n,s,o,i){this.space=t,this.day=i,this.ties=new dt(t,n,s,o);let r=n.map(a=>[
...L(S(a)),...Object.keys(a.assume??{})].map(l=>t.levelOf(l)));this.settling=new ht(t.nodes,r)}opened(t,n){
let s=this.ties.open(t,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(t,this.day)?1:
0),s}open(t){let n=this.ties.settle(t);return this.ties.complain(t,n)?null:this.opened(t,n)}settle(t,n,s){
return this.settling.settle(t,n,s)}};var hn="it is not known ";function Gt(e){let t=new Map,n=o=>t.has(o)||t.set(o,t.size),s=`${e.name}/`;
for(let{id:o}of e.rules){let i=e.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return t}function Yt(e,t){
let n=hn+e.unknown,s={name:e.name,asks:e.asks,type:e.type,unit:e.unit??"",values:(e.values??[]).map(
([o,i])=>({value:o,phrase:i})),groups:(e.groups??[]).map(([o,i])=>({phrase:o,values:i})),template:e.
template??"",atLeast:e.atLeast??null,whole:e.whole??!1,bounds:e.cuts??[],ordinary:e.ordinary,ordinaryPhrase:"",
unknown:e.unknown,unknownPhrase:n,also:e.also??[],isRead:t};return{...s,ordinaryPhrase:q(s,e.ordinary)}}
function Zt(e){let t={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=o=>Object.fromEntries(
o.map(i=>e.statements[i])),s=e.ordinary.slice(0,1).toUpperCase()+e.ordinary.slice(1);return[{...t,id:"\
ordinary",kind:"ordinary",group:"",title:s,facts:{},where:""},...e.cases.map(o=>({...t,...o,id:`case\
/${o.name}`,kind:"case",group:"Reported cases",facts:n(o.facts),where:o.file??""})),...e.scenarios.map(
([o,i,r,a])=>{let[l,c]=e.features[o];return{...t,id:`scenario/${Qt(l)}/${Qt(r)}`,kind:"scenario",group:l,
title:r,facts:n(a),where:`${c}:${i}`}})]}function Qt(e){return e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
"-").replace(/^-|-$/g,"")}function Xt(e){let t=e.reasons.map(n=>({source:"",isContested:!1,isUnverified:!1,
...n}));return e.decisions.map(n=>{let{outcome:s,mode:o="",ground:i="",scope:r="",note:a=""}=n,l=n.duties??
[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.map(c=>e.duties[c]),reasons:(n.reasons??
[]).map(c=>t[c]),substance:[s,o,i,r,...[...new Set(l)].sort((c,u)=>c-u)].join()}})}function te(e,{diagram:t},n){
let s=n.map(l=>e.terminal(l)),o=[],{shapes:i,nodes:r}=t,a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.
length;){let c=r[l]%i.length,u=(r[l]-c)/i.length;l+=1;let h=l;l+=a[c];let d=i[c].map(p=>{let m=r[h+p];
return m<0?s[-1-m]:o[o.length-m]});o.push(e.node(u,d))}return{made:o,terminals:s}}function ee({made:e,
terminals:t},n){return n<0?t[-1-n]:e[n]}function xt(e,t){if(t===O)return!0;switch(e.type){case"number":return typeof t=="number"&&Math.abs(t)<
1e15&&(e.atLeast===null||t>=e.atLeast)&&(!e.whole||Number.isInteger(t));case"date":return typeof t==
"string"&&se(t);default:return e.values.some(n=>n.value===t)}}function ne(e,t){let n=t.trim();if(e.type===
"date")return se(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(xt(e,s))return{value:s};let o=`a ${e.whole?"whole ":""}number`,i=e.unit?` o\
f ${e.unit}`:"",r=e.atLeast===null?"":`, at least ${e.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function se(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e)||e.startsWith("0000"))return!1;let t=new Date(`${e}\
T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}var pn="technical",mn="in-force";function Nt(e,t,n,s){let o=new Mt(e,t.duties),i=o.list(n.rules);if(s){
let r=oe(e,o,s,o.list(s.rules),t.day),a=(l,c)=>o.layOver(l,c);i=e.nodes.apply(a,[i,r])}return oe(e,o,
n,i,t.day)}function oe(e,t,{dates:n},s,o){let{nodes:i}=e;if(!n||e.dated<0)return s;let{first:r,last:a,
said:l}=n,u=e.cutterOf(o).plainest.map(M=>r!==null&&M<r||a!==null&&M>a),h=i.leaf(e.dated,[!1,!0]),d=i.
both(h,i.leaf(e.levelOf(o),u)),p=`It is ${l}, and the request is made on another date.`,m=t.ruling({
outcome:"not_governed",reasons:[t.reason({rule:mn,because:p})],note:l});return i.choice(d,i.terminal(
m),s)}var Mt=class{constructor(t,n){this.space=t,this.duties=n,this.known=ie.get(t)??{rulings:new Map,
reasons:new Map},ie.set(t,this.known)}list(t){let{nodes:n}=this.space,s=t[t.length-1],o=this.decided(
s);for(let i of t.slice(0,-1).reverse()){let r=this.space.condition(i.when);o=n.choice(r,this.decided(
i),o)}return o}decided(t){let{outcome:n,mode:s,ground:o,scope:i,because:r,source:a,duties:l=[]}=t,c=this.
reason({rule:t.id,because:r,source:a,isContested:!!t.contested,isUnverified:!!t.unverified}),u=l.map(
([,h])=>h?this.space.condition(h):0);return this.space.nodes.apply((...h)=>{let d=l.filter((p,m)=>!h[m]).
map(([p])=>this.duties[p]);return this.ruling({outcome:n,mode:s,ground:o,scope:i,duties:d,reasons:[c]})},
u)}layOver(t,n){if(n.outcome!=="refuse")return t;let s=n.reasons.map(o=>this.reason({...o,rule:`${pn}\
/${o.rule}`}));return t.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,
note:n.note}):t.outcome!=="refuse"?t:this.ruling({...t,reasons:[...new Set([...t.reasons,...s])]})}reason({
rule:t,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){let r={rule:t,because:n,source:s,isContested:o,
isUnverified:i};return re(this.known.reasons,JSON.stringify(r),r)}ruling({outcome:t,mode:n="",ground:s="",
scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(d=>this.duties.indexOf(d)),c=[...new Set(l)].
sort((d,p)=>d-p),u=[t,n,s,o,...c].join(),h=JSON.stringify([u,l,r,a]);return re(this.known.rulings,h,
{outcome:t,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:u})}},ie=new WeakMap;function re(e,t,n){
let s=e.get(t);return s!==void 0?s:(e.set(t,n),n)}var gn=864e5,wn="2000-01-01";function le(e,t,n,s){let o=new Map([...e.keys()].map(c=>[c,new Set]));for(let c of t)
pt(c,o);for(let c of n)o.get(s)?.add(c);let i=new Map([...e.values()].map(c=>{let u=[...o.get(c.name)??
[]];return[c.name,new B(yn(c,u))]})),r=[],a=new Map,l=-1;for(let[c,u]of i)c===s&&(l=r.length,r.push(
2)),a.set(c,r.length),r.push(u.plainest.length);return new P(new H(r),i,a,l)}function ce(e){return e.
flatMap(({when:t,duties:n=[]})=>[...t?[t]:[],...n.flatMap(([,s])=>s?[s]:[])])}function ue(e){let{first:t,
last:n}=e?.dates??{first:null,last:null};return[t,n].flatMap(s=>s??[])}function pt(e,t){if("not"in e)
pt(e.not,t);else if("all"in e)for(let n of e.all)pt(n,t);else if("any"in e)for(let n of e.any)pt(n,t);else{
let{fact:n,...s}=e,o="in"in s?s.in:Object.values(s);for(let i of o)t.get(n)?.add(i)}}function yn(e,t){
let n={name:e.name,asks:"",type:e.type,ordinary:e.ordinary,unknown:""};if(!e.template){let l=e.values.
map(({value:c})=>c);return{...n,values:e.values.map(({value:c,phrase:u})=>[c,u]),classes:l.map((c,u)=>u),
plainest:l}}let s=t.sort((l,c)=>l<c?-1:1),o=e.type==="date"?On:vn(e),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let c=(l-1)/2,u=l%2?kn(e,s[c]):o(s[l/2-1],s[l/2]);i.push(u===void 0?-1:r.length),u!==void 0&&r.push(
u)}return bn({...n,cuts:s,classes:i,plainest:r})}function bn(e){if(e.ordinary===O)return e;let t=new B(
e).classOf(e.ordinary);return t>=0&&(e.plainest[t]=e.ordinary),e}function kn(e,t){if(typeof t!="numb\
er")return t;if(!(e.atLeast!==null&&t<e.atLeast))return e.whole&&!Number.isInteger(t)?void 0:t}function On(e,t){
if(e===void 0&&t===void 0)return wn;let n=e===void 0?ae(String(t),-1):ae(String(e),1);return n!==void 0&&
(t===void 0||n<t)?n:void 0}function ae(e,t){let n=new Date(new Date(`${e}T00:00:00Z`).getTime()+t*gn).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function vn(e){return(t,n)=>{let s=e.
atLeast??-1/0,o=t===void 0?s:Math.max(Number(t),s),i=t!==void 0&&Number(t)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=u=>(i?u>o:u>=o)&&u<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(e.whole?l.flatMap(u=>[Math.floor(u),Math.ceil(u)]):l).find(a)}}var Et="otherwise";function fe(e,t,n){let s=new Map(e.policies[t.regime].rules.map(d=>[d.id,d])),o=d=>mt(
e,d).join(`
`),i=t.rules.filter(d=>{let p=s.get(d.id);return p&&d.id!==Et&&o(d)!==o(p)}),r=new Set(t.rules.map(({
id:d})=>d)),a=[...s.keys()].filter(d=>!r.has(d)),l=t.rules[t.rules.length-1],c=s.get(Et),u=[`title: ${V(
n)}`,`extends: ${t.regime}`];return(e.regimesByName.get(t.regime)?.layers??[]).length===1&&u.push("t\
echnical: false"),a.length&&u.push(`remove: [${a.join(", ")}]`),i.length&&u.push("replace:",...i.flatMap(
d=>Q(mt(e,d),2))),u.push(...$n(e,t,s)),o(l)!==o(c)&&u.push("otherwise:",...et(mt(e,l).slice(1),2)),`${u.
join(`
`)}
`}function $n(e,{rules:t},n){let s=[];for(let[o,i]of t.entries()){if(n.has(i.id))continue;let r=t[o-
1],a=t.slice(o+1).find(({id:c})=>n.has(c)&&c!==Et),l=r?`after: ${r.id}`:`before: ${a?.id??""}`;s.push(
...Q([l,"rule:",...et(mt(e,i),2)],2))}return s.length?["insert:",...s]:[]}function mt(e,t){let{outcome:n,
mode:s,ground:o,scope:i}=t,r=Object.entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,c])=>c),a=[
`id: ${t.id}`];t.when&&a.push("when:",...et(K(t.when),2)),a.push(`decide: {${r.map(([c,u])=>`${c}: ${u}`).
join(", ")}}`),a.push(`because: ${V(t.because)}`),t.source&&a.push(`source: ${V(t.source)}`),t.contested&&
a.push(`contested: ${V(t.contested)}`),t.unverified&&a.push(`unverified: ${V(t.unverified)}`);let l=(t.
duties??[]).flatMap(([c,u])=>{let h=Object.entries(e.duties[c].written).map(([d,p])=>`${d}: ${tt(p)}`);
return Q([...h,...u?["unless:",...et(K(u),2)]:[]],2)});return l.length&&a.push("obligations:",...l),
a}function K(e){let t="all"in e?e.all:[e],n=t.map(xn);return t.length>1&&new Set(n).size<t.length?["\
all:",...t.flatMap(s=>Q(K(s),2))]:t.flatMap(Sn)}function Sn(e){if("not"in e)return["not:",...et(K(e.
not),2)];if("all"in e)return["all:",...e.all.flatMap(s=>Q(K(s),2))];if("any"in e)return["any:",...e.
any.flatMap(s=>Q(K(s),2))];let{fact:t,...n}=e;if("in"in n){let s=n.in.map(tt);return[`${t}: ${s.length===
1?s[0]:`[${s.join(", ")}]`}`]}return[`${t}: ${tt(n)}`]}function xn(e){return"fact"in e?e.fact:Object.
keys(e)[0]}function tt(e){return Array.isArray(e)?`[${e.map(tt).join(", ")}]`:typeof e=="object"&&e!==
null?`{${Object.entries(e).map(([t,n])=>`${t}: ${tt(n)}`).join(", ")}}`:typeof e=="string"&&!/^\d{4}-\d{2}-\d{2}$/.
test(e)?/^[a-z][a-z_]*$/.test(e)&&!Mn.has(e)?e:V(e):z(e)}var Mn=new Set(["true","false","yes","no","\
on","off","null","y","n"]);function V(e){return JSON.stringify(e)}function et(e,t){return e.map(n=>"\
 ".repeat(t)+n)}function Q(e,t){return e.map((n,s)=>`${" ".repeat(t)}${s?"  ":"- "}${n}`)}var gt="technical",de="otherwise",Nn={allow:["must","may","owner"],refuse:["must_not","no_ground","i\
mpossible"],not_governed:[""]};function he(e,t){let n=e.policies[t.name];return t.whyFixed||!n?null:
{regime:t.name,rules:n.rules.map(s=>({id:s.id,when:s.when===null?null:{all:En(structuredClone(s.when))},
outcome:s.outcome,mode:s.mode??"",ground:s.ground??"",scope:s.scope??"",because:s.because,source:s.source??
"",contested:s.contested??"",unverified:s.unverified??"",duties:structuredClone(s.duties??[])}))}}function En(e){
return"all"in e?e.all:[e]}var yt=class{constructor(t,n,s=`${n.regime}-changed`){this.bench=t,this.draft=
n,this.name=s,this.base=t.regimesByName.get(n.regime);let o=t.policies[n.regime],i=this.base.layers.
filter(d=>d!==n.regime),r=i.map(d=>[d,t.policies[d]]),a={...o,rules:n.rules},l=[o,a,...r.map(([,d])=>d)],
c=t.constraints.map(S);this.space=le(t.facts,[...c,...l.flatMap(({rules:d})=>ce(d))],l.flatMap(ue),t.
day),this.evaluator=new J(this.space,t.constraints,t.facts,(d,p)=>t.phrase(d,p),t.day);let u=n.regime===
gt?void 0:t.policies[gt],h=i.includes(gt)?u:void 0;this.complaints=this.check(),this.before=Nt(this.
space,t,o,h),this.root=this.complaints.length?this.before:Nt(this.space,t,a,h),this.order=this.orderOf(
n.rules,h),this.orderBefore=this.orderOf(o.rules,h),this.regime=this.described()}orderOf(t,n){let s=(n?.
rules??[]).map(({id:o})=>`${gt}/${o}`);return new Map([...s,...t.map(({id:o})=>o)].map((o,i)=>[o,i]))}described(){
let{facts:t}=this.bench,n=this.base.rules.filter(({id:o})=>o.includes("/")),s=this.draft.rules.map(o=>{
let i=this.base.rules.find(({id:r})=>r===o.id);return{id:o.id,when:o.when?ft(o.when,t):"",then:i?.then??
"",because:o.because,source:o.source,contested:o.contested,unverified:o.unverified,file:i?.file??"",
line:i?.line??0,duties:i?.duties??[]}});return{...this.base,name:this.name,title:`${this.base.title}\
, changed`,rules:[...n,...s]}}check(){let{rules:t}=this.draft,n=t.flatMap((o,i)=>this.complain(o,i===
t.length-1)),s=t.map(({id:o})=>o);for(let o of new Set(s.filter((i,r)=>s.indexOf(i)!==r)))n.push(`tw\
o rules have the id ${o}`);return n.length?n:this.unreached()}complain(t,n){let s=[],{id:o,outcome:i,
mode:r,ground:a,scope:l,when:c}=t;(n?o!==de:o===de||!/^[a-z0-9][a-z0-9-]*$/.test(o))&&s.push(`${o} i\
s no id here: use a-z, 0-9 and -`),n&&c&&s.push("what is decided otherwise has no condition"),!n&&!(c&&
c.all.length)&&s.push(`${o} has no condition left`);let u=Nn[i];return u?u.includes(r)||s.push(`${o}\
: ${i} has no mode ${r||"that is empty"}`):s.push(`${o}: a rule cannot decide ${i}`),i==="allow"&&!a&&
s.push(`${o}: what allows needs a ground`),i==="not_governed"&&a&&s.push(`${o}: what is not governed\
 has no ground`),i==="allow"!=!!l&&s.push(`${o}: only what allows has a scope`),t.because.trim()||s.
push(`${o} does not say why`),!n&&!t.source&&s.push(`${o} has no source`),s}unreached(){let{nodes:t}=this.
space,n=this.bench.constraints.reduce((s,o)=>t.both(s,this.space.condition(S(o))),1);for(let{id:s,when:o}of this.
draft.rules){if(!o)break;let i=this.space.condition(o);if(t.both(n,i)===0)return[`the rule ${s} is n\
ever reached`];n=t.both(n,t.negation(i))}return[]}answer({facts:t}){return this.space.nodes.lent(()=>this.
answered(this.root,t,this.order,this.regime))}answered(t,n,s,o){let i=this.evaluator.open(n);if(!i)return{
...lt(o),why:"the facts cannot be so together"};let r=this.evaluator.settle(t,i,s),a=r.missing.map(l=>this.
bench.factOf(this.space.factAt.get(l)));return at(o,r,a,this.bench)}flips(){let{nodes:t}=this.space;
return this.bench.starters.flatMap(n=>t.lent(()=>{let s=this.evaluator.open(n.facts);if(!s||this.isAlike(
s))return[];let o=this.answered(this.before,n.facts,this.orderBefore,this.base),i=this.answered(this.
root,n.facts,this.order,this.regime),r=T(o,i);return r.length?[{starter:n,before:o,after:i,changes:r,
direction:An(o,i)}]:[]}))}isAlike({fixed:t}){let{nodes:n}=this.space;return n.restrict(this.before,t)===
n.restrict(this.root,t)}unseen(t=this.flips()){let{nodes:n}=this.space,s=new Set(t.map(({before:o,after:i})=>`${wt(
o)} ${wt(i)}`));return n.lent(()=>{let o=(c,u)=>c.substance===u.substance?"":`${wt(c)} ${wt(u)}`,i=n.
apply(o,[this.before,this.root]),r=this.bench.constraints.reduce((c,u)=>n.both(c,this.space.condition(
S(u))),1),a=n.choice(r,i,n.terminal(""));return n.terminalsOf(a).map(c=>n.values[c]).filter(c=>c&&!s.
has(c)).map(c=>this.witness(n.map(u=>u===c,a))).map(c=>({request:{facts:c},before:this.answered(this.
before,c,this.orderBefore,this.base),after:this.answered(this.root,c,this.order,this.regime)}))})}witness(t){
let{nodes:n,factAt:s,dated:o}=this.space,i={},r=t,a=!1,l=this.evaluator.ties.settle({});for(;r!==1;){
let c=n.levels[r],u=s.get(c),h=n.kids[r],d=u===void 0?0:this.usualClass(u,l),p=h[d]===0?h.findIndex(
m=>m!==0):d;c===o&&(a=p===1),u!==void 0&&(u!==this.bench.day||a||p!==d)&&(i[u]=this.space.cutterOf(u).
plainest[p]),r=h[p]}return this.fewest(i,t)}usualClass(t,n){let s=n[t];return s==="unknown"?0:Math.max(
0,this.space.cutterOf(t).classOf(s))}fewest(t,n){let s=t;for(let o of Object.keys(t)){let i={...s};delete i[o],
this.isWithin(i,n)&&(s=i)}return s}isWithin(t,n){let s=this.evaluator.open(t);if(!s)return!1;let{nodes:o}=this.
space;return o.both(s.ways,o.negation(o.restrict(n,s.fixed)))===0}get yaml(){return fe(this.bench,this.
draft,this.regime.title)}};function wt({outcome:e,mode:t,ground:n,scope:s,duties:o}){return JSON.stringify(
[e,t,n,s,o.map(({said:i})=>i).sort()])}function An(e,t){if(e.outcome!==t.outcome){if(t.outcome==="al\
low")return"wider";if(e.outcome==="allow")return"narrower"}return"changed"}var ge="-",pe=["regime","outcome","mode","ground","scope"],me=3,Tn=90;function we(e,t,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${_n(s||Ln(e,t))}`,`  Given ${e.ordinary}`,...e.
stated(t).map(r=>`  And ${r}`),`  When ${e.asked}`,...jn(o).map(r=>`  ${r}`)].map(r=>`  ${r}
`).join("")}function Ln(e,t){let n=e.stated(t),s=n.length<=me?n.length:me-1;for(;s>1&&_(n.slice(0,s)).
length>Tn;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=_([...n.slice(0,s),...i])||
e.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function jn(e){if(!e.length)return[];let n=e.
some(({missing:r})=>r.length)?[...pe,"missing"]:pe,o=e.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:c})=>c).join(", ");return[r.regime,...[...a,l].map(c=>c||ge)]}).map(r=>r.slice(
0,n.length)),i=e.some(r=>r.duties.length)?e.flatMap(Cn):[];return["Then the regimes decide",...ye([n,
...o]),...i]}function Cn({regime:e,duties:t,missing:n}){if(n.length)return[...new Set(t.map(i=>`And \
under "${e}" ${i.plain}`))];if(!t.length)return[`And under "${e}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||ge],o=[...new Map(t.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${e}" these duties follow`,...ye([["who","duty","within"],...o])]}function ye(e){let t=e.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=t[0].map((s,o)=>Math.max(...t.map(i=>i[o].length)));return t.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function be(e,t,n){let s=e.stated(t),o=s.length?
`${e.ordinary}, in which ${_(s)}`:e.ordinary,i=n.filter(({why:u})=>!u),r=new Map;for(let u of i)r.set(
u.said,[...r.get(u.said)??[],At(e,u)]);let a=[...r].map(([u,h])=>`${u}: ${h.join("; ")}.`),l=i.filter(
u=>u.isContested),c=n.filter(({why:u})=>u);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
u=>At(e,u)).join("; ")}.`]:[],...c.length?[`Not known here: ${c.map(u=>At(e,u)).join("; ")}.`]:[],...e.
caution?[e.caution]:[]].join(" ")}function At(e,{regime:t}){return e.regimesByName.get(t)?.title??t}
function _n(e){return e.split(/\s+/).filter(Boolean).join(" ")}function ke(e){return new Tt(e)}var Tt=class{constructor(t){this.name=t.name,this.caution=t.caution,
this.asked=t.asked,this.ordinary=t.ordinary,this.day=t.day,this.legend=t.legend,this.marks={contested:t.
contested},this.grounds=t.grounds,this.signs=t.signs,this.constraints=t.constraints,this.duties=t.duties,
this.policies=t.policies,this.nodes=new H(t.diagram.sizes);let n=te(this.nodes,t,Xt(t)),s=new Map(t.
facts.map(a=>[a.name,new B(a)])),o=new Map(t.facts.map((a,l)=>[a.name,t.diagram.levels[l]]));this.space=
new P(this.nodes,s,o,t.diagram.dated),this.roots=new Map(t.regimes.filter(a=>!a.why).map(a=>[a.name,
ee(n,a.root??0)])),this.regimes=t.regimes.map(a=>({...a,sources:a.sources.map(l=>t.sources[l]),rules:a.
rules.map(l=>t.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",premises:a.premises??[]})),this.regimesByName=
new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(this.regimes.map(a=>[a.name,Gt(a)]));let i=this.
readFacts();this.facts=new Map(t.facts.map(a=>[a.name,Yt(a,i.has(a.name))])),this.topics=t.topics.map(
([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(a,l);this.evaluator=new J(this.space,t.constraints,
this.facts,r,t.day),this.ties=this.evaluator.ties,this.starters=Zt(t),this.bareRoots=null}readFacts(){
let t=new Set([...this.roots.values()].flatMap(s=>[...this.nodes.tested(s)])),n=new Set([...t].flatMap(
s=>this.space.factAt.get(s)??[]));t.has(this.space.dated)&&n.add(this.day);for(let s of this.constraints)
for(let o of L(S(s)))n.add(o);return n}factOf(t){let n=this.facts.get(t);if(!n)throw new RangeError(
`there is no fact ${t}`);return n}phrase(t,n){return q(this.factOf(t),n)}has(t,n){let s=this.facts.get(
t);return s!==void 0&&xt(s,n)}readValue(t,n){return ne(this.factOf(t),n)}complete(t){return this.nodes.
lent(()=>this.completed(t))}completed({facts:t}){let n=this.ties.settle(t),s=this.ties.complain(t,n),
o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(t,i)||r===this.ties.ordinary[i])continue;let a=this.
constraints.find(l=>l.assume?.[i]===r&&D(l.when,n)!==!1)?.because;o.push({fact:i,value:r,phrase:this.
phrase(i,r),because:a??""})}return{values:n,assumed:o,complaint:s}}decide(t,n=[]){return this.nodes.
lent(()=>{let s=this.completed(t);if(s.complaint)return{...s,answers:[]};let o=this.evaluator.opened(
t.facts,s.values),r=this.regimes.filter(({name:a})=>!n.length||n.includes(a)).map(a=>this.answer(a,o));
return{...s,answers:r}})}answer(t,n){let s=this.roots.get(t.name);if(s===void 0)return lt(t);let o=this.
orders.get(t.name),i=this.evaluator.settle(s,n,o),r=i.missing.map(a=>this.factOf(this.space.factAt.get(
a)));return at(t,i,r,this)}turnsOn(t){this.bareRoots??=new Map([...this.roots].map(([s,o])=>[s,this.
bare(o)]));let n=this.bareRoots;return this.nodes.lent(()=>{let s=this.openedToAll(t),o=new Set([...Object.
keys(t.facts),...t.passed??[]]),i=new Map,r=new Map;for(let[c,u]of n){let h=this.turningLevels(u,s).
map(p=>p===this.space.dated?this.day:this.space.factAt.get(p)).filter(p=>p!==void 0&&!o.has(p)),d=[...new Set(
h)];r.set(c,d);for(let p of d)i.set(p,[...i.get(p)??[],c])}let l=this.topics.flatMap(({facts:c})=>c).
filter(c=>i.has(c)).map(c=>[c,i.get(c)]);return{byFact:new Map(l),byRegime:r}})}bare(t){let n=s=>s.substance;
return this.nodes.map(n,t)}openedToAll({facts:t,passed:n=[]}){let{space:s}=this,o=new Int32Array(this.
nodes.sizes.length).fill(-1),i={},r=[];for(let a of this.facts.keys()){let l=s.levelOf(a),c=this.ties.
ordinary[a];Object.hasOwn(t,a)&&t[a]!==O?o[l]=s.cutterOf(a).classOf(t[a]):!Object.hasOwn(t,a)&&n.includes(
a)&&c!==O?this.ties.assumable.has(a)?i[a]=c:o[l]=s.cutterOf(a).classOf(c):r.push(l)}return s.dated>=
0&&(Object.hasOwn(t,this.day)?o[s.dated]=1:n.includes(this.day)&&(o[s.dated]=0)),this.ties.openBy(o,
i,r)}turningLevels(t,n){let{nodes:s}=this,o=s.tested(s.restrict(t,n.fixed)),i=this.evaluator.settling.
left(t,n),r=n.ways===1;return[...s.tested(i)].filter(a=>r||n.tied.has(a)&&o.has(a)||Kt(s,i,a,this.evaluator.
settling.outside)).sort((a,l)=>a-l)}nextQuestion(t){let n=null;for(let[s,o]of this.turnsOn(t).byFact)
(n===null||o.length>n.regimes.length)&&(n={fact:s,regimes:o});return n}steps(t,n){let s=this.regimesByName.
get(n),o=this.roots.get(n);return!s||o===void 0?[]:this.nodes.lent(()=>{let{values:i,complaint:r}=this.
completed(t);if(r)return[];let a=this.answer(s,this.evaluator.opened(t.facts,i)),l=this.nodes.tested(
o),c=[];for(let h of this.facts.values()){let d=this.space.levelOf(h.name),p=h.name===this.day&&l.has(
this.space.dated);if(!(!l.has(d)&&!p&&!this.isTied(h.name)))for(let{value:m,others:M}of this.otherValues(
h,t,i)){let w={facts:{...t.facts,[h.name]:m}},y=this.step(s,w,a);y&&c.push({fact:h.name,value:m,phrase:q(
h,m),others:M.map(N=>q(h,N)),asOrdinary:m===h.ordinary&&Object.hasOwn(t.facts,h.name),...y})}}let u=({
changes:h})=>h.includes("outcome")?0:h.includes("mode")?1:2;return c.sort((h,d)=>u(h)-u(d))})}isTied(t){
return this.constraints.some(n=>Object.hasOwn(n.assume??{},t)||L(S(n)).includes(t))}step(t,{facts:n},s){
let o=this.evaluator.open(n);if(!o)return null;let i=this.answer(t,o),r=T(s,i);return r.length?{answer:i,
changes:r}:null}otherValues(t,n,s){let o=this.space.cutterOf(t.name),i=s[t.name],r=i===O?-1:o.classOf(
i),a=t.name===this.day||this.ties.assumable.has(t.name),l=Object.hasOwn(n.facts,t.name)||!a;return o.
plainest.flatMap((c,u)=>{if(u===r&&l)return[];let d=t.values.filter(p=>o.classOf(p.value)===u).map(p=>p.
value).filter(p=>p!==c);return[{value:c,others:d}]})}differs(t,n){let{answers:s}=this.decide(t),o=s.
find(i=>i.regime===n);return!o||o.why?[]:s.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,changes:T(
o,i),answer:i})).filter(({changes:i})=>i.length)}changes(t,n){let[s,o]=[this.decide(t),this.decide(n)],
i=[...this.facts.keys()].filter(a=>s.values[a]!==o.values[a]),r=o.answers.flatMap((a,l)=>{let c=s.answers[l],
u=c?T(c,a):[];return u.length?[{regime:a.regime,before:c,after:a,changes:u}]:[]});return{facts:i.map(
a=>({fact:a,before:this.phrase(a,s.values[a]),after:this.phrase(a,o.values[a])})),answers:r}}stated({
facts:t}){return[...this.facts.keys()].filter(s=>Object.hasOwn(t,s)).map(s=>this.phrase(s,t[s]))}toScenario(t,n,s){
let{answers:o}=this.decide(t,n);return we(this,t,o,s)}toJson({facts:t}){let n=[...this.facts.keys()].
filter(s=>Object.hasOwn(t,s));return`${JSON.stringify(Object.fromEntries(n.map(s=>[s,t[s]])))}
`}draftOf(t){let n=this.regimesByName.get(t);return n?he(this,n):null}tryVariant(t,n){return new yt(
this,t,n)}sayCondition(t){return ft(t,this.facts)}toMemo(t,n){return be(this,t,this.decide(t,n).answers)}};function f(e,t,...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...Lt(n)),s}function g(e,...t){e.replaceChildren(...Lt(t))}function Lt(e){return e.flatMap(t=>t===
null||t===""?[]:Array.isArray(t)?Lt(t):[typeof t=="number"?String(t):t])}function b(e,t){let n=document.
getElementById(e);if(n instanceof t)return n;throw new Error(`the page has no ${t.name} with the id ${e}`)}
function Oe(e){return e.replaceAll("_"," ")}function x(e,t){return`${e.toLocaleString("en")} ${t}${e===
1?"":"s"}`}function qn(e,t){let n;try{n=new URL(e)}catch{return document.createTextNode(t)}return n.
protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(`${t} (${e})`):f("a",{href:n.href,
rel:"noreferrer"},t)}function I(e){return f("span",{class:`tile ${e.slug}`,"aria-hidden":"true"},e.sign)}
var In={secondary:"read in a copy only",unverified:"not verified"};function nt(e){let t=e.address?qn(
e.address,e.title||e.address):document.createTextNode(e.title||e.id),s=[e.outlet,e.date,In[e.status],
e.unread?`read in part (not read: ${e.unread.replace(/\.$/u,"")})`:"",e.last_read?`last read ${e.last_read}`:
"",e.note].filter(Boolean).join(", ");return f("span",{class:"source"},t,s?`, ${s}`:"")}function ve(e,t){return[e.isContested||e.contested?f("p",{class:"dispute"},f("span",{class:"mark con\
tested"},`${t.sign} Contested. `),e.contested):null,e.isUnverified||e.unverified?f("p",{class:"dispu\
te unverified"},f("span",{class:"mark unverified"},"Not verified. "),e.unverified):null].filter(Boolean)}
function $e(e){let t=f("div",{class:"bar","aria-hidden":"true"}),n=e.reduce((s,[,o])=>s+o,0);for(let[
s,o]of e){let i=o/n,r=i>.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=f("span",{class:s.slug},r);a.style.flexGrow=
String(o),a.style.flexBasis="0",t.append(a)}return t}function Se(e){return f("ul",{class:"tally"},e.
map(([t,n])=>f("li",{},I(t),`${t.name}: ${n}`)))}function xe(){let e=b("theme",HTMLSelectElement),t=()=>{e.value?document.documentElement.dataset.theme=
e.value:delete document.documentElement.dataset.theme};try{e.value=localStorage.getItem("exigent-the\
me")??""}catch{e.value=""}t(),e.addEventListener("input",()=>{t();try{localStorage.setItem("exigent-\
theme",e.value)}catch{}})}var Me="unknown",Un=["scenario","json","memo"],Rn=["all","disclosing","differing","changed"];function jt(){
return{from:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",opened:[],taken:[],form:"scenari\
o",title:""}}function Ae(e,t){let n=new URLSearchParams(e.replace(/^#/,"")),s=n.get(".pinned"),o=Un.
find(h=>h===n.get(".as")),i=Rn.find(h=>h===n.get(".show")),r=new Set(t.regimes.map(h=>h.name)),a=h=>n.
getAll(h).filter(d=>r.has(d)),l=t.starters.find(({id:h})=>h===n.get(".from")),c=Ne(n,t),u=Object.keys(
c.facts).length>0||c.passed.length>0;return{...jt(),...l&&!u?{facts:l.facts}:c,from:l?.id??"",pinned:s===
null?null:Ne(new URLSearchParams(s),t),beside:a(".beside")[0]??"",shown:i??"all",opened:a(".open"),taken:a(
".take"),form:o??"scenario",title:n.get(".title")??""}}function Te(e){let t=Ee(e);e.from&&t.append("\
.from",e.from),e.pinned&&t.append(".pinned",String(Ee(e.pinned))),e.beside&&t.append(".beside",e.beside),
e.shown!=="all"&&t.append(".show",e.shown);for(let n of e.opened)t.append(".open",n);for(let n of e.
taken)t.append(".take",n);return e.form!=="scenario"&&t.append(".as",e.form),e.title&&t.append(".tit\
le",e.title),`#${t}`}function Ne(e,t){let n={};for(let[o,i]of e){let r=t.facts.get(o),a=r&&Fn(r,i,t);
a!==void 0&&(n[o]=a)}let s=e.getAll(".passed").filter(o=>t.facts.has(o));return{facts:n,passed:[...new Set(
s)].filter(o=>!(o in n))}}function Ee({facts:e,passed:t=[]}){let n=new URLSearchParams;for(let[s,o]of Object.
entries(e))n.append(s,String(o));for(let s of t)n.append(".passed",s);return n}function Fn(e,t,n){if(t===
Me)return Me;if(e.type==="choice"||e.type==="yes_no")return e.values.find(({value:o})=>String(o)===t)?.
value;let s=n.readValue(e.name,t);return"value"in s?s.value:void 0}var j="unknown",Bn=3,Dn={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function v(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Wn(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`}function st(e){return Wn(
e.map(t=>Dn[t]??t))}function G(e){return e.why?"not answered on this page":e.said}function U(e){return[
e.why,e.sign.slug,e.said,...e.duties.map(t=>t.said)].join(`
`)}function ot(e,t){return Object.hasOwn(t.facts,e.name)?t.facts[e.name]:null}function Y(e,t){let n=e.
facts.get(t);if(!n)throw new Error(`there is no fact ${t}`);return n}function Le(e,t){if(!t.length)return"\
These facts cannot be so at once.";if(!e.length)return"";let n=t.filter((r,a)=>U(r)!==U(e[a]));if(!n.
length)return"No answer changed.";let s=n.slice(0,Bn).map(r=>`${r.regime} ${r.sign.name}`),o=n.length-
s.length,i=o?`; and ${o} more`:"";return`${x(n.length,"answer")} changed: ${s.join("; ")}${i}.`}var Hn=4;function Ce(e,t,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,a.request.
passed]);if(l===i)return;i=l;let c=Pn(e);g(e,r.why?f("p",{},`This page cannot answer for it: ${r.why}`):
null,r.note?f("p",{class:"quiet"},r.note):null,r.reasons.length?it("Why",r.reasons.map(u=>zn(u,n))):
null,Jn(r),Vn(r,s),r.why?null:Kn(o(t.name),r,s),Gn(t)),c>=0&&Ct(e)[Math.min(c,Ct(e).length-1)]?.focus()}}}
function Ct(e){return[...e.querySelectorAll("button")]}function Pn(e){return Ct(e).findIndex(t=>t===
document.activeElement)}function zn(e,t){let n=e.text,s=n?.file?`, ${n.file}:${n.line}`:"";return f(
"div",{class:"reason"},f("p",{class:"prose"},e.because),f("p",{class:"place"},"rule ",f("code",{},e.
rule),s),n?f("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):null,e.source?f("p",
{},"Source: ",nt(e.source)):null,ve(e,t.marks.contested))}function Jn({duties:e}){let t=[...new Set(
e.map(n=>n.said))];return t.length?it("What must follow",f("ul",{class:"facts"},t.map(n=>f("li",{},v(
n))))):null}function Vn({missing:e},t){return e.length?it("It turns on what is not known",f("ul",{class:"\
facts"},e.map(({fact:n,phrase:s})=>f("li",{},v(s)," ",f("button",{type:"button",onclick:()=>t.showQuestion(
n)},"Answer it"))))):null}function Kn(e,t,n){if(!e.length)return it("What one other fact would chang\
e",f("p",{},"Nothing: no single fact changes this answer."));let s=new Map;for(let r of e){let a=`${r.
answer.sign.slug}
${G(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!_e(
r));return it("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>je(r,t,n)),i.length?
f("details",{class:"small"},f("summary",{},`Smaller changes: ${st([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>je(r,t,n))):null)}function _e(e){return e.includes("outcome")||e.includes("mode")}function je(e,t,n){
let[{answer:s,changes:o}]=e,i=new Map;for(let r of e)i.set(r.fact,[...i.get(r.fact)??[],r]);return f(
"div",{class:"turning-to"},f("p",{class:"said"},I(s.sign),f("span",{},_e(o)?v(G(s)):`Still ${t.sign.
name}, but otherwise in ${st(o)}`)),f("ul",{class:"facts"},[...i.values()].map(r=>Qn(r,n))))}function Qn(e,t){
let[{fact:n,value:s,phrase:o}]=e,i=[...e.slice(1).map(a=>a.phrase),...e.flatMap(a=>a.others)],r=i.length<=
Hn?i.join("; "):`any of ${i.length} other values`;return f("li",{},`if ${o}`,i.length?f("span",{class:"\
quiet"},` (or: ${r})`):null," ",f("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>t.
answer(n,s)},"Try it"))}function Gn(e){let t=[e.inForce.from?`in force from ${e.inForce.from}`:"",e.
inForce.until?`until ${e.inForce.until}`:""],n=[e.jurisdiction,...t].filter(Boolean).join(", ");return f(
"details",{class:"small"},f("summary",{},`About ${e.title}`),n?f("p",{},v(n)):null,e.about?f("p",{},
e.about):null,e.premises.map(s=>f("p",{class:"quiet"},s)),e.sources.length?f("ul",{class:"facts"},e.
sources.map(s=>f("li",{},nt(s)))):null)}function it(e,...t){return f("section",{},f("h4",{},e),t)}function qe(e,t,n,s){let o=t.regimes.map(r=>ts(r,t,n,s));g(e.list,Yn(o));let i=[...e.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(e.list.hidden=!a.length,e.tally.hidden=!a.length,
!a.length){e.shown.textContent="";return}let l=Zn(a,t.legend);g(e.tally,$e(l),Se(l));let c=0;for(let[
u,h]of o.entries()){h.show(a[u],r);let d=Xn(a[u],r);h.element.hidden=!d,d&&(c+=1)}for(let u of i)u.hidden=
!u.querySelector("li:not([hidden])");e.shown.textContent=c===o.length?"":`Showing ${c} of ${x(o.length,
"regime")}.`},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))}}}function Yn(e){let t=new Map;for(let n of e)
t.set(n.regime.kind,[...t.get(n.regime.kind)??[],n]);return[...t].map(([n,s])=>f("section",{},f("h3",
{},v(Oe(n))),f("ul",{class:"answers"},s.map(o=>o.element))))}function Zn(e,t){let n=s=>e.filter(o=>o.
sign.slug===s.slug).length;return t.map(s=>[s,n(s)]).filter(([,s])=>s)}function Xn(e,{state:t,decided:n,
pinned:s}){let o=n.answers.find(({regime:r})=>r===t.beside),i=s?.answers.find(({regime:r})=>r===e.regime);
switch(t.shown){case"disclosing":return e.outcome==="allow";case"differing":return!o||e===o||T(o,e).
length>0;case"changed":return!i||U(i)!==U(e);default:return!0}}function ts(e,t,n,s){let o=f("span",{
class:"sign"}),i=f("span",{class:"words"}),r=f("span",{class:"marks"}),a=f("span",{class:"more"}),l=f(
"span",{class:"hint"}),c=f("span",{class:"name"},f("strong",{},e.name)," ",f("span",{class:"quiet"},
e.title)),u=f("summary",{},o,f("span",{class:"row"},c,i,r,a,l)),h=f("div",{class:"detail"}),d=f("det\
ails",{},u,h),p=Ce(h,e,t,n,s),m=null,M="";return d.addEventListener("toggle",()=>{if(!m)return;d.open&&
p.show(m.answer,m.view);let w=m.view.state.opened.filter(N=>N!==e.name),y=d.open?[...w,e.name]:w;y.length!==
m.view.state.opened.length&&n.alter({opened:y})}),{regime:e,element:f("li",{},d),show(w,y){m={answer:w,
view:y};let N=y.decided.answers.find(Z=>Z.regime===y.state.beside),F=y.pinned?.answers.find(Z=>Z.regime===
e.name),rt=`${U(w)}
${w.isContested}
${w.isUnverified}`;rt!==M&&(g(o,I(w.sign)),i.textContent=v(G(w)),g(r,es(w,t))),l.textContent="",g(a,
ns(w),F&&U(F)!==U(w)?f("span",{class:"line turned"},"Pinned request: ",I(F.sign),` ${G(F)}`):null,N&&
N!==w&&T(N,w).length?f("span",{class:"line turned"},ss(N,T(N,w))):null),M=rt,d.open=y.state.opened.includes(
e.name),d.open&&p.show(w,y)},hint(w){l.textContent=m&&m.answer.outcome!=="allow"?os(w):""}}}function es(e,t){
return[e.isContested?f("span",{class:"mark contested"},`${t.marks.contested.sign} contested`):null,e.
isUnverified?f("span",{class:"mark unverified"},"not verified"):null]}function ns({duties:e}){if(!e.
length)return null;let t=[...new Set(e.map(n=>n.plain))];return f("span",{class:"line"},f("span",{class:"\
quiet"},t.length===1?"Duty: ":"Duties: "),t.join("; "))}function ss({regime:e},t){return t.includes(
"outcome")?`Another outcome than ${e}`:`The outcome of ${e}, but otherwise in ${st(t)}`}function os(e){
let t=e.find(({answer:n})=>n.outcome==="allow");return t?`One step from being allowed: ${t.phrase}`:
""}var is=0;function bt(e,t,n,s){let o=`measured-${is+=1}`,i=e.type==="date",r=f("input",{id:o,type:i?"\
date":"text",inputmode:i?null:e.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof t=="number"||i&&typeof t=="string"?String(t):null}),a=f("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let u=n.readValue(e.name,r.value),h="value"in u?"":u.complaint;a.textContent=
h,r.toggleAttribute("aria-invalid",h!==""),"value"in u&&s(u.value)},c=f("form",{class:"measured"},f(
"label",{for:o},i?"Date":`In ${e.unit||"numbers"}`),f("span",{},r,f("button",{type:"submit"},"State \
it")),a);return c.addEventListener("submit",u=>{u.preventDefault(),l()}),c}function Ie(e,t,n){let s="";return{show({next:o,decided:i}){let r=e.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=e.querySelector(".turning");l&&g(l,Ue(o.regimes));return}
s=a,i.complaint?g(e,as()):o?g(e,rs(Y(t,o.fact),o.regimes,t,n)):g(e,ls()),r&&e.querySelector("h3")?.focus()}}}
function Ue(e){return e.length===1?`The answer of ${e[0]} can turn on it.`:`The answers of ${x(e.length,
"regime")} can turn on it.`}function rs(e,t,n,s){let o=f("h3",{id:"next-asks",tabindex:"-1"},e.asks),
i=(r,a)=>f("button",{type:"button",onclick:a},r);return[f("p",{class:"overline"},"The question that \
matters most next"),o,f("p",{class:"quiet turning"},Ue(t)),f("div",{class:"choices",role:"group","ar\
ia-labelledby":"next-asks"},e.values.map(({value:r,phrase:a})=>i(v(a),()=>s.answer(e.name,r))),e.values.
length?null:bt(e,null,n,r=>s.answer(e.name,r)),f("div",{class:"others"},i("Not known",()=>s.answer(e.
name,j)),e.ordinary===j?null:i(`As in an ordinary request: ${e.ordinaryPhrase}`,()=>s.pass(e.name))))]}
function as(){return[f("h3",{tabindex:"-1"},"Nothing to ask yet"),f("p",{},"What is stated cannot al\
l be so. Take something back first.")]}function ls(){return[f("h3",{tabindex:"-1"},"Nothing is left \
to ask"),f("p",{},"No answer turns on any question that is still open.")]}var Re="ordinary";function Fe(e,t,n,s,o){let i=s.topics.map(l=>cs(l,s,o));g(e,i.map(l=>l.element));let r=null,
a=()=>{r&&(n.textContent=us(i,t.value,r))};return t.addEventListener("input",a),{show(l){r=l;for(let{
questions:c}of i)for(let u of c)u.show(l);a()},open(l){t.value="",a();for(let c of i){let u=c.questions.
find(({fact:h})=>h.name===l);u&&(c.element.open=!0,c.folded.contains(u.element)&&(c.folded.open=!0),
u.element.open=!0,u.element.scrollIntoView({block:"center"}),u.element.querySelector("summary")?.focus(
{preventScroll:!0}))}}}}function cs(e,t,n){let s=e.facts.map(h=>ds(Y(t,h),t,n)),o=f("span",{class:"q\
uiet"}),i=f("div",{class:"list"}),r=f("summary",{}),a=f("details",{class:"folded"},r),l=e.title||(t.
topics.length>1?"Other questions":"All questions"),c=f("summary",{},f("h3",{},l)," ",o),u=f("details",
{class:"topic"},c,i,a);return u.open=t.topics.length===1,{element:u,number:o,list:i,folded:a,foldedSays:r,
questions:s}}function us(e,t,{request:n,turning:s,decided:o}){let i=t.toLowerCase().split(/\s+/).filter(
Boolean),r=0;for(let{element:a,number:l,list:c,folded:u,foldedSays:h,questions:d}of e){let p=[],m=0;
for(let y of d){let{fact:N}=y,F=i.every(Ye=>y.words.includes(Ye));y.element.hidden=!F,F&&(m+=1);let rt=ot(
N,n)!==null||n.passed?.includes(N.name)||s.byFact.has(N.name)||o.complaint!==null,Z=y.element.contains(
document.activeElement)&&!u.contains(y.element);!rt&&!Z&&p.push(y)}fs(d,p,c,u);let M=p.filter(y=>!y.
element.hidden).length;h.textContent=`${x(M,"question")} on which no answer turns${n.passed?.length||
Object.keys(n.facts).length?" any more":""}`,u.hidden=!M,a.hidden=!m,i.length&&(a.open=!0,u.open=!0);
let w=d.filter(({fact:y})=>ot(y,n)!==null).length;l.textContent=w?`${w} of ${d.length} stated`:x(d.length,
"question"),r+=m}return i.length?`${x(r,"question")} found`:""}function fs(e,t,n,s){let o=i=>t.includes(
i)?s:n;for(let i of e){let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[n,s]){
let r=i===s?1:0;for(let[a,{element:l}]of e.filter(c=>o(c)===i).entries()){let c=i.children[r+a];c!==
l&&i.insertBefore(l,c)}}}function ds(e,t,n){let s=f("span",{class:"answered"}),o=f("summary",{},f("s\
pan",{class:"asks"},e.asks)," ",s),i=f("div",{}),r=f("details",{class:"question"},o,i),a=e.values.map(
({phrase:d})=>d),l=[e.name.replaceAll("_"," "),e.asks,e.template,...a,...e.also].join(`
`).toLowerCase(),c=null,u=!1,h=()=>{!c||!r.open||(u||g(i,ps(e,t,n)),u=!0,ms(i,e,c))};return r.addEventListener(
"toggle",h),{fact:e,element:r,words:l,show(d){c=d;let p=ot(e,d.request),m=d.request.passed?.includes(
e.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=hs(e,p,m,d,t),h()}}}function hs(e,t,n,{
decided:s},o){if(t!==null)return v(o.phrase(e.name,t));let i=s.assumed.find(r=>r.fact===e.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${e.ordinaryPhrase}`}function ps(e,t,n){
let s=(o,i,r)=>{let a=f("input",{type:"radio",name:`fact-${e.name}`,value:o});return a.addEventListener(
"change",r),f("label",{},a,f("span",{},i))};return f("fieldset",{},f("legend",{class:"unseen"},e.asks),
e.values.map(({value:o,phrase:i},r)=>s(String(r),v(i),()=>n.answer(e.name,o))),e.values.length?null:
f("div",{class:"given"},bt(e,null,t,o=>n.answer(e.name,o))),s(j,`Not known (${e.unknownPhrase})`,()=>n.
answer(e.name,j)),e.ordinary===j?null:s(Re,`As in an ordinary request: ${e.ordinaryPhrase}`,()=>n.pass(
e.name)),f("button",{type:"button",class:"back",onclick:()=>n.takeBack(e.name)},"Take the answer bac\
k"))}function ms(e,t,{request:n}){let s=ot(t,n),o=n.passed?.includes(t.name)??!1,i=t.values.findIndex(
l=>l.value===s),r=o?Re:s===j?j:String(i);for(let l of e.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==j&&(l.value=String(s));let a=e.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function Be(e,t,n){return{show({request:s,decided:o}){let i=[...e.querySelectorAll("button")].findIndex(
l=>l===document.activeElement),r=[...t.facts.keys()].filter(l=>l in s.facts||s.passed?.includes(l));
g(e,r.length?f("ul",{class:"stated"},r.map(l=>gs(l,s,t,n))):f("p",{class:"quiet"},"Nothing is stated\
 yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:l,because:c})=>f("\
p",{class:"quiet"},`So it is taken that ${l}. ${c}`)));let a=e.querySelectorAll("button");i>=0&&a[Math.
min(i,a.length-1)]?.focus()}}}function gs(e,t,n,s){let o=Object.hasOwn(t.facts,e),i=o?n.phrase(e,t.facts[e]):
Y(n,e).ordinaryPhrase;return f("li",{},f("span",{},v(i),o?null:f("span",{class:"quiet"}," (as in an \
ordinary request)")),f("span",{class:"doing"},f("button",{type:"button","aria-label":`Change: ${i}`,
onclick:()=>s.showQuestion(e)},"Change"),f("button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.
takeBack(e)},"Take back")))}function De(e,t,n){let s="";return{show({request:o,decided:i}){let{complaint:r}=i;
e.hidden=r===null;let a=r?r.said:"";a!==s&&(s=a,g(e,r?[f("p",{},f("strong",{},"This cannot be so at \
once: "),r.said),f("p",{},r.because),r.facts.filter(l=>Object.hasOwn(o.facts,l)).map(l=>f("button",{
type:"button",onclick:()=>n.takeBack(l)},`Take back: ${t.phrase(l,o.facts[l])}`))]:null))}}}function We(e,t,n){
let s=(o,i)=>f("button",{type:"button",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=e.contains(
document.activeElement);g(e,i?ws(i,o,t):null,f("p",{class:"doing"},s(i?"Pin the present request inst\
ead":"Pin this request, then change something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.
passed}})),i?[s("Go back to the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unp\
in",()=>n.alter({pinned:null,shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&e.querySelector(
"button")?.focus()}}}function ws(e,t,n){if(t.decided.complaint)return null;let{facts:s,answers:o}=n.
changes(e,t.request);return s.length?f("div",{},f("p",{},f("strong",{},"Since the pinned request:")),
f("ul",{class:"facts"},s.map(({before:i,after:r})=>f("li",{},`${v(r)} `,f("span",{class:"quiet"},`(b\
efore: ${i})`)))),f("p",{},o.length?`${o.length} of ${t.decided.answers.length} answers changed; eac\
h says below what it was.`:"No answer changed.")):f("p",{},f("strong",{},"Pinned. "),"Nothing has ch\
anged since.")}var _t=40;function He(e,t,n){let s=f("span",{}),o=f("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=f("ul",{class:"starters"}),r=f("p",{class:"\
quiet",role:"status"}),a=f("details",{class:"start"},f("summary",{},"Starts from ",s),f("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=f("div",{class:"about"});g(e,a,l);let c=t.
starters.map(({group:d,title:p,place:m})=>`${d}
${p}
${m}`.toLowerCase()),u=d=>{a.open=!1,n.startFrom(d),a.querySelector("summary")?.focus()},h=()=>{let d=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=t.starters.filter((M,w)=>d.every(y=>c[w].includes(
y)));g(i,p.slice(0,_t).map(M=>f("li",{},ys(M,u))));let m=p.length>_t?`, of which the first ${_t} are\
 listed`:"";r.textContent=`${x(p.length,"request")} to start from${m}`};return o.addEventListener("i\
nput",h),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&h()}),{show({state:d}){let p=t.
starters.find(({id:m})=>m===d.from);s.textContent=p&&p.kind!=="ordinary"?p.title:t.ordinary,g(l,p?.kind===
"case"?bs(p):null)}}}function ys(e,t){return f("button",{type:"button",onclick:()=>t(e.id)},e.title,
e.group?f("span",{class:"place"},` ${e.group}`):null)}function bs(e){return f("details",{},f("summar\
y",{},`The reported case${e.date?`, ${e.date}`:""}`),e.summary?f("p",{class:"prose"},e.summary):null,
e.caution?f("p",{class:"dispute"},e.caution):null,e.told.length?f("p",{},"What was reported to have \
happened:"):null,e.told.length?f("ul",{class:"facts"},e.told.map(t=>f("li",{},t))):null,e.sources.map(
t=>f("p",{},"Source: ",nt(t))))}var ks="A case of my own",Os={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},Pe={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function ze(e,t,n){let s=f("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=f("p",{role:"status",class:"quiet"}),i=f("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(Os).map(([h,d])=>{let p=f("input",{type:"radio",name:"form",value:h});return p.addEventListener(
"change",()=>n.alter({form:h})),{input:p,element:f("label",{},p,f("span",{},d))}}),a=$s(t,n),l=f("a",
{class:"button",download:Pe.scenario},"Save as a file"),c=[f("fieldset",{},f("legend",{},"As what"),
r.map(h=>h.element)),f("div",{},f("label",{for:"take-title"},"Name of the scenario"),i),a.element,f(
"p",{class:"doing"},f("button",{type:"button",onclick:()=>{Ss(s,o)}},"Copy the text"),l,f("button",{
type:"button",onclick:()=>{xs(o)}},"Copy a link to all this"),f("button",{type:"button",onclick:()=>print()},
"Print")),o,f("div",{},f("label",{for:"take-text"},"The text"),s)];g(e,c);let u="";return{show(h){let{
form:d}=h.state;for(let{input:m}of r)m.checked=m.value===d;document.activeElement!==i&&(i.value=h.state.
title),a.show(h.state);let p=h.decided.complaint?"":vs(h,t);p!==u&&(u=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
Pe[d])}}}function vs({state:e,request:t},n){let s=e.taken.length?e.taken:n.regimes.map(({name:o})=>o);
return e.form==="json"?n.toJson(t):e.form==="memo"?`${n.toMemo(t,s)}
`:`Feature: ${ks}

${n.toScenario(t,s,e.title||void 0)}`}function $s(e,t){let n=f("summary",{}),s=e.regimes.map(({name:r})=>{
let a=f("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>t.alter(
{taken:o()})),{box:a,element:f("label",{},a,f("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:f("details",{},n,f("fieldset",{class:"boxes"},f("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${x(r.length,"regime")}: ${r.join(", ")}`:`With the answers of all ${x(
s.length,"regime")}; choose some`;for(let{box:a}of s)a.checked=r.includes(a.value)}}}async function Ss(e,t){
try{await navigator.clipboard.writeText(e.value),t.textContent="Copied."}catch{e.focus(),e.select(),
t.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}async function xs(e){try{await navigator.
clipboard.writeText(location.href),e.textContent="The link is copied."}catch{e.textContent="The link\
 is what stands in the address bar."}}var $=ke(JSON.parse(b("data",HTMLElement).textContent??"")),k=jt(),A=null,R={answer(e,t){W({facts:{...k.
facts,[e]:t},passed:k.passed.filter(n=>n!==e)})},pass(e){W({facts:Je(e),passed:[...k.passed.filter(t=>t!==
e),e]})},takeBack(e){W({facts:Je(e),passed:k.passed.filter(t=>t!==e)})},startFrom(e){let t=$.starters.
find(n=>n.id===e);t&&W({from:e,facts:t.facts,passed:[]})},alter:W,showQuestion(e){Ve.open(e)}},Ve=Fe(
b("questions",HTMLElement),b("search",HTMLInputElement),b("found",HTMLElement),$,R),Ke=qe({list:b("a\
nswers",HTMLElement),tally:b("tally",HTMLElement),shown:b("count",HTMLElement)},$,R,js),Ms=[Ie(b("ne\
xt",HTMLElement),$,R),Ve],Ns=[He(b("start",HTMLElement),$,R),Be(b("stated",HTMLElement),$,R),De(b("c\
omplaint",HTMLElement),$,R),We(b("pinned",HTMLElement),$,R),Ke,ze(b("take-away",HTMLElement),$,R),_s(),
qs()];function Je(e){return Object.fromEntries(Object.entries(k.facts).filter(([t])=>t!==e))}function W(e){
let t="facts"in e||"pinned"in e;k={...k,...e},t&&!Object.keys(k.facts).length&&(k={...k,from:""});let n=Te(
k);t?history.pushState(null,"",n):history.replaceState(null,"",n),Ge()}function Qe(){k=Ae(location.hash,
$),Ge()}var Ot={key:"",turning:{byFact:new Map,byRegime:new Map}};function Es(e){let t=JSON.stringify(
e);return Ot.key!==t&&(Ot={key:t,turning:$.turnsOn(e)}),Ot.turning}function Ge(){let e={facts:k.facts,
passed:k.passed},t=A&&JSON.stringify(A.request)===JSON.stringify(e),n=A&&t?A.decided:$.decide(e),s=A?.
decided.answers??[];A={state:k,request:e,decided:n,turning:Ot.turning,next:A?.next??null,pinned:k.pinned?
Ls(k.pinned):null};for(let i of Ns)i.show(A);t||Ts(s,n);let o=A;setTimeout(()=>{if(A===o){o.turning=
Es(e),o.next=As(o.turning);for(let i of Ms)i.show(o);Cs(o)}})}function As({byFact:e}){let t=[...e].map(
([n,s])=>({fact:n,regimes:s}));return t.length?t.reduce((n,s)=>s.regimes.length>n.regimes.length?s:n):
null}function Ts(e,{answers:t}){b("heard",HTMLElement).textContent=e.length||!t.length?Le(e,t):""}var qt=null;
function Ls(e){let t=JSON.stringify(e);return qt?.key!==t&&(qt={key:t,decided:$.decide(e)}),qt.decided}
var kt={key:"",steps:new Map};function js(e){let t={facts:k.facts,passed:k.passed},n=JSON.stringify(
t);kt.key!==n&&(kt={key:n,steps:new Map});let s=kt.steps.get(e)??$.steps(t,e);return kt.steps.set(e,
s),s}function Cs(e){let t=e.decided.answers.filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=t.shift();
A!==e||s===void 0||(Ke.hint(s),setTimeout(n))};setTimeout(n)}function _s(){let e=b("shown",HTMLSelectElement),
t=b("beside",HTMLSelectElement);return g(t,f("option",{value:""},"none"),$.regimes.filter(n=>!n.why).
map(({name:n})=>f("option",{value:n},n))),e.addEventListener("change",()=>W({shown:e.value})),t.addEventListener(
"change",()=>W({beside:t.value})),b("controls",HTMLFormElement).addEventListener("submit",n=>n.preventDefault()),
{show({state:n}){e.value=n.shown,t.value=n.beside;let s={all:!0,disclosing:!0,differing:n.beside!=="",
changed:n.pinned!==null};for(let o of e.options)o.disabled=!s[o.value]}}}function qs(){let e=b("to-s\
ee",HTMLButtonElement),t=n=>{let s=b(n,HTMLElement);s.scrollIntoView(),s.focus({preventScroll:!0})};
return e.addEventListener("click",()=>t("see-title")),b("to-ask",HTMLButtonElement).addEventListener(
"click",()=>t("ask-title")),b("skip",HTMLAnchorElement).addEventListener("click",n=>{n.preventDefault(),
t("ask-title")}),{show({decided:n}){let s=$.legend.map(o=>({sign:o,number:n.answers.filter(i=>i.sign.
slug===o.slug).length}));g(e,"The answers ",s.filter(({number:o})=>o).map(({sign:o,number:i})=>f("sp\
an",{},I(o),f("span",{class:"unseen"},`${o.name} `),` ${i} `)))}}}xe();addEventListener("hashchange",
Qe);Qe();
